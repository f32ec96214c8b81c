import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../../tools/editions/cases';
import type * as Consequences from '../../../tools/editions/consequences';
import { holdEdition } from '../../../tools/editions/load';
import { changesSince } from '../../../tools/editions/since';
import { editionFolder, editionIn, nameOf } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import { textAt } from '../../words/locales';

// Only cases with the first option of each list: to compare when each of all cases is done takes minutes.
vi.mock('../../../tools/editions/consequences', async (original) => {
  const { consequences } = await original<typeof Consequences>();
  const first = <List extends { readonly options: readonly string[] }>(lists: readonly List[]) =>
    lists.map((list) => ({ ...list, options: list.options.slice(0, 1) }));
  const withFew = ({ sayable, ...edition }: Edition): Edition => ({
    ...edition,
    sayable: { ...sayable, questions: first(sayable.questions), marks: first(sayable.marks) },
  });
  return {
    consequences: ([one, other]: readonly [Edition, Edition]) => consequences([withFew(one), withFew(other)]),
  };
});

const own = mkdtempSync(join(tmpdir(), 'since-'));
const older = join(own, 'older');
afterAll(() => rmSync(own, { recursive: true }));

/** Changes a file of the older edition. Throws if the text to be replaced is not there. */
function was(file: string, is: string, before: string): void {
  const text = readFileSync(join(older, file), 'utf8');
  if (!text.includes(is)) throw new Error(`${file} does not say ${is}`);
  writeFileSync(join(older, file), text.replace(is, before));
}
/** Returns a page as a person reads it, row by row. */
const rowsOf = (page: string): readonly string[] =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .split('<tr>')
    .map((row) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );

beforeAll(() => {
  for (const part of ['src', 'locales', 'local', 'tools/book', 'tools/drawn', 'docs/ambiguities.md', 'package.json'])
    cpSync(join(root, part), join(older, part), { recursive: true });
});

describe('since a folder of sources in which a duty, a Welsh text, and numbers were other', () => {
  const number = (of: string) =>
    `"numbers": { "cardiff": { "outOfHours": { "number": "${of}", "checkedOn": "2026-11-01" } } }`;
  let page = '';
  beforeAll(async () => {
    was(`${editionFolder}/tasks.ts`, 'dutyWhen: extremismFlagged', 'dutyWhen: never');
    was(`${editionFolder}/tasks.ts`, 'opensAfter: afterBoth', 'opensAfter: afterEither');
    was('locales/cy/ui.json', `"police": "${textAt('cy', 'ui:tasks/police')}"`, '"police": "Un gynt"');
    was('src/updates/found/reporting.ts', "reporting-your-concerns/ 2015'", "reporting-your-concerns/ 2014'");
    was('local/contacts.json', '"numbers": {}', number('029 2018 0000'));
    was('local/areas.json', '"offered": []', '"offered": ["cardiff"]');
    mkdirSync(join(older, 'local/scenarios'));
    writeFileSync(join(older, 'local/scenarios/ours.json'), readFileSync(join(root, 'docs/scenario-example.json')));
    was('src/updates/found/help.ts', "telephone: '0800 1111'", "telephone: '0800 2222'");
    page = (await changesSince(older, ['P1', 'P4']))?.['clear-steps-changes'] ?? '';
  });
  const rowWith = (...parts: readonly string[]) =>
    rowsOf(page).find((row) => parts.every((part) => row.includes(part)));

  it('both editions are named', () => {
    expect(rowWith(nameOf(editionIn(older)), nameOf(editionIn(root)))).toBeDefined();
  });
  it('the text is there as it was and as it is', () => {
    expect(rowWith('ui:tasks/police', 'Un gynt', textAt('cy', 'ui:tasks/police'))).toBeDefined();
  });
  it('a made-up case of the organisation is there by its file: its texts, and its answers', () => {
    expect(rowWith('local/scenarios/ours.json: title (gone)', 'A parent asks about settings')).toBeDefined();
    expect(rowWith('local/scenarios/ours.json: answers.immediate-danger (gone)', 'no')).toBeDefined();
  });
  it('a number is there as a number, and what else an organisation gives by its place in the file', () => {
    expect(rowWith('local/contacts.json: numbers.cardiff.outOfHours.number', '029 2018 0000')).toBeDefined();
    expect(rowWith('local/areas.json: offered.0', 'cardiff')).toBeDefined();
    expect(rowWith('Sources (changed)', 'at: https://')).toContain('dated: 2014 2015');
    expect(page).not.toMatch(/[{[]&?"|"[\]}]/);
  });
  it('what follows from the rule is there, with a case of it, and which promises hold since', () => {
    expect(rowWith('Gained', `Duty: ${textAt('en', 'ui:tasks/prevent-spoc')}`)).toMatch(/ % of all; an example: .+: ‘/);
    expect(rowWith('Computed for these promises: P1, P4.')).toBeDefined();
    expect(rowsOf(page).filter((row) => /(Gained|Lost) Promise/.test(row))).toEqual([
      expect.stringMatching(/Gained Promise P1 .+/),
    ]);
  });
});

it('an edition without files of an organisation has none of this one, and one without a file of the rules says so', async () => {
  rmSync(join(older, 'local'), { recursive: true });
  rmSync(join(older, 'src/case/danger.ts'));
  const app = await holdEdition(older);
  expect(await app.load('tools/editions/rules.ts', new Map())).toBeDefined();
  expect(app.reads('tools/editions/rules.ts', join(root, 'local/areas.json'))).toBe(false);
  await expect(app.load('tools/editions/subject.ts', new Map())).rejects.toThrow(
    'The other edition has no src/case/danger.ts',
  );
  await app.close();
});

it('since what is not there nothing is told, but that', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  expect(await changesSince('no-such-tag')).toBeUndefined();
  expect(error).toHaveBeenCalledWith('There is no tag and no folder of that name: no-such-tag');
  error.mockRestore();
});
