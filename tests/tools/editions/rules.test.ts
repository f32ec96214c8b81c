import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdEdition } from '../../../tools/editions/load';
import { rulesChanged } from '../../../tools/editions/since';
import { editionFolder } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import { textAt } from '../../words/locales';
import type { App } from '../../../tools/proof/faults/app';

let [older, now]: App[] = [];
beforeAll(async () => {
  [older, now] = [await holdEdition(root), await holdEdition(root)];
});
afterAll(async () => {
  await older?.close();
  await now?.close();
});

/** Returns the rules that differ if a file once said something else. Throws if the text is not found. */
async function changedFrom(file: string, is: string, before: string) {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(is)) throw new Error(`${file} does not say ${is}`);
  const texts = new Map([[join(root, file), text.replace(is, before)]]);
  return rulesChanged([{ ...older!, load: (program) => older!.load(program, texts) }, now!]);
}

describe('the rules that changed', () => {
  it('are told where what a name of a condition stands for is all that changed', async () => {
    const was = "danger = has(immediateDanger, 'now', 'over')";
    const rules = await changedFrom(
      `${editionFolder}/questions.ts`,
      "danger = has(immediateDanger, 'now', 'over', 'not-sure')",
      was,
    );
    expect(rules.en.map(({ key }) => key)).toEqual(['condition danger means']);
    const [{ was: before, is } = { was: '', is: '' }] = rules.en;
    expect(is?.replace(before ?? '', '')).toBe('; ‘I’m not sure’');
    expect(rules.cy).toHaveLength(1);
  });
  it.each([
    ['src/updates/updates.ts', "now: 'https://hwb.gov.wales'", "now: 'https://other.example'", 'site wise-kids now'],
    [
      'local/confirmations.json',
      '"facts": {}',
      '"facts": { "consent": { "notUsed": "differs" } }',
      'local confirmations.json facts.consent.notUsed',
    ],
  ])('are told where %s says something else', async (file, is, before, rule) => {
    const rules = await changedFrom(file, is, before);
    for (const language of ['en', 'cy'] as const) expect(rules[language].map(({ key }) => key)).toEqual([rule]);
  });
  it('are not those that only say it in another word', async () => {
    const is = `"option": "${textAt('en', 'chart:when/option')}"`;
    const rules = await changedFrom('locales/en/chart.json', is, is.replace(': "', ': "formerly '));
    expect(rules).toEqual({ en: [], cy: [] });
  });
});
