import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { holdEdition } from '../../../tools/editions/load';
import { changesSince } from '../../../tools/editions/since';
import { editionFolder, editionIn, nameOf } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import { textAt } from '../../words/locales';

const own = mkdtempSync(join(tmpdir(), 'since-'));
const [older, out, temporary] = ['older', 'out', 'temporary'].map((name) => join(own, name)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(own, { recursive: true }));

/** Has a file of the older edition say something else. Throws where what is to be replaced is not there. */
function was(file: string, is: string, before: string): void {
  const text = readFileSync(join(older, file), 'utf8');
  if (!text.includes(is)) throw new Error(`${file} does not say ${is}`);
  writeFileSync(join(older, file), text.replace(is, before));
}
/** Has the older edition have a file by another name, by which its other files import it. */
function wasCalled(place: string, name: string, before: string): void {
  renameSync(join(older, place, `${name}.ts`), join(older, place, `${before}.ts`));
  for (const file of readdirSync(join(older, 'src'), { recursive: true, encoding: 'utf8' })) {
    const text = /\.tsx?$/.test(file) ? readFileSync(join(older, 'src', file), 'utf8') : '';
    const other = text.replace(new RegExp(`(from '\\.[^']*/)${name}'`, 'g'), `$1${before}'`);
    if (other !== text) writeFileSync(join(older, 'src', file), other);
  }
}
/** A page as a person reads it, row by row. */
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
  for (const folder of [out, temporary]) mkdirSync(folder);
  for (const part of ['src', 'locales', 'local', 'tools/book', 'docs/ambiguities.md', 'package.json'])
    cpSync(join(root, part), join(older, part), { recursive: true });
  // Packages of its own.
  for (const one of ['react', 'react-i18next'])
    cpSync(join(root, 'node_modules', one), join(older, 'node_modules', one), { recursive: true });
});

describe('since a folder of sources in which a duty, a Welsh text, and numbers were other, and a file of the rules had another name', () => {
  const number = (of: string) =>
    `"numbers": { "cardiff": { "outOfHours": { "number": "${of}", "checkedOn": "2026-11-01" } } }`;
  let page = '';
  beforeAll(async () => {
    was(`${editionFolder}/tasks.ts`, 'dutyWhen: extremismFlagged', 'dutyWhen: never');
    was(`${editionFolder}/tasks.ts`, 'opensAfter: afterBoth', 'opensAfter: afterEither');
    was('locales/cy/ui.json', `"police": "${textAt('cy', 'ui:tasks/police')}"`, '"police": "Un gynt"');
    was('src/updates/found/reporting.ts', "dated: '2015'", "dated: '2014'");
    was('local/contacts.json', '"numbers": {}', number('029 2018 0000'));
    was('local/areas.json', '"offered": []', '"offered": ["cardiff"]');
    mkdirSync(join(older, 'local/scenarios'));
    writeFileSync(join(older, 'local/scenarios/ours.json'), readFileSync(join(root, 'docs/scenario-example.json')));
    was('src/updates/found/help.ts', "telephone: '0800 1111'", "telephone: '0800 2222'");
    wasCalled('src/case', 'danger', 'hazard');
    page = (await changesSince(older, out, ['P1', 'P4', 'P15']))?.['clear-steps-changes'] ?? '';
  }, 600_000);
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
    expect(rowWith('Local number: Cardiff, Emergency Duty Team, out of hours: 029 2018 0000')).toContain('Lost');
    expect(rowWith('Sources (changed)', 'at: https://')).toContain('dated: 2014 2015');
    expect(page).not.toMatch(/[{[]&?"|"[\]}]/);
  });
  it('what follows from the rule is there, with a case beside the page', () => {
    expect(rowWith('Gained', `Duty: ${textAt('en', 'ui:tasks/prevent-spoc')}`)).toMatch(/case-\d+\.json/);
    expect(readdirSync(out)).toContain('case-1.json');
  });
  it('a promise that this edition keeps and the older one did not is there: in how many cases, and one of them', () => {
    const row = rowWith('Gained Promise P1');
    expect(row).toMatch(/ cases, [\d.]+ % of all; shortest case: case-\d+\.json/);
    expect(readdirSync(out)).toContain(/case-\d+\.json/.exec(row ?? '')?.[0]);
  });
  it('what needs the file with another name could not be tried, and why is said', () => {
    const untried = rowsOf(page).filter((row) => row.includes('Could not be tried'));
    expect(untried).toHaveLength(2);
    for (const [of, row] of [
      ['Danger: ', untried[0]],
      ['Promise P15', untried[1]],
    ] as const) {
      expect(row).toContain(of);
      expect(row).toContain('The other edition has no src/case/danger.ts');
    }
  });
  it('all else is compared: what a case is given, and promises that draw the screens with the packages of this edition', () => {
    expect(rowWith('Gained Number or address', '0800 1111')).toBeDefined();
    expect(rowWith('Computed for these promises: P1, P4.')).toBeDefined();
    expect(rowsOf(page).filter((row) => /(Gained|Lost) Promise/.test(row))).toHaveLength(1);
  });
});

it('an edition without files of an organisation has none of this one', async () => {
  rmSync(join(older, 'local'), { recursive: true });
  const app = await holdEdition(older);
  for (const [program, file] of [
    ['rules', 'areas'],
    ['subject', 'contacts'],
  ]) {
    expect(await app.load(`tools/editions/${program}.ts`, new Map())).toBeDefined();
    expect(app.reads(`tools/editions/${program}.ts`, join(root, `local/${file}.json`))).toBe(false);
  }
  await app.close();
});

it('since what is not there nothing is told, but that', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await changesSince('no-such-tag', out)).toBeUndefined();
  expect(error).toHaveBeenCalledWith('There is no tag and no folder of that name: no-such-tag');
  error.mockRestore();
});

it('nothing is left of the files of a tag, where its change book fails too', async () => {
  vi.stubEnv('TMPDIR', temporary);
  // The page has no folder to lay its cases in; or there are none, and it is made.
  await changesSince('HEAD', join(own, 'none'), ['P1']).catch(() => undefined);
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});
