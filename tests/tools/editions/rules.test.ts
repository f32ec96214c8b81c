import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdEdition } from '../../../tools/editions/load';
import { rulesChanged } from '../../../tools/editions/since';
import { editionFolder } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import type { App } from '../../../tools/proof/faults/app';

let [older, now]: App[] = [];
beforeAll(async () => {
  [older, now] = [await holdEdition(root), await holdEdition(root)];
});
afterAll(async () => {
  await older?.close();
  await now?.close();
});

/** The rules that differ, by language, where a file said something else before. Throws where what is to be replaced is not there. */
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
    expect(is?.replace(before ?? '', '')).toBe('; ‘I am not sure’');
    expect(rules.cy).toHaveLength(1);
  });
});
