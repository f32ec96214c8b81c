import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readings } from '../../../tools/translations/plugin.ts';
import { listIn, overtakenReadings, readKept, writeKept, wrongReadings } from '../../../tools/translations/readings.ts';
import { hashOfPair, keyOf } from '../../../tools/translations/reviewed.ts';
import { allPairs } from '../../../tools/lib/texts.ts';
import { smallBuild } from '../../support/small-build.ts';
import { textAt } from '../../words/locales.ts';

const today = '2026-11-28';
const pairs = allPairs();
const back = pairs.find((pair) => keyOf(pair) === 'ui:actions/back')!;
const reading = { key: keyOf(back), role: 'welsh-reader', day: '2026-11-25', pair: hashOfPair(back) } as const;
const header = Object.keys(reading).join('\t');
const right = Object.values(reading).join('\t');
const other = (column: number, given: string): string => right.split('\t').with(column, given).join('\t');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  mkdirSync(join(folder, 'local'));
});
afterEach(() => rmSync(folder, { recursive: true }));
function put(...lines: readonly string[]): string {
  writeFileSync(listIn(folder), [header, ...lines, ''].join('\n'));
  return listIn(folder);
}
const toldOf = (file: string, language: 'en' | 'cy' = 'en') => ({
  wrong: wrongReadings(file, today, language),
  overtaken: overtakenReadings(file, today, pairs, language),
});

/** A wrong line, the name of its field, and the message from the files of words. */
const wrong: readonly (readonly [line: string, field: string, says: string])[] = [
  [other(1, 'host-manager'), 'ui:actions/back.role', 'contacts:faults/not-role'],
  [other(2, '2026-11-31'), 'ui:actions/back.day', 'contacts:faults/no-day'],
  [other(2, '2999-01-01'), 'ui:actions/back.day', 'contacts:faults/future'],
  [other(3, 'yes'), 'ui:actions/back.pair', 'adopt:faults/not-pair'],
  [other(1, ' '), 'ui:actions/back', 'adopt:faults/columns'],
];
const overtaken: typeof wrong = [
  [other(0, 'ui:actions/bakc'), 'ui:actions/bakc', 'adopt:faults/unknown-text'],
  [other(3, '00000000'), 'ui:actions/back', 'adopt:faults/text-changed'],
];
/** Returns a sentence up to its first value. */
const beginning = (language: 'en' | 'cy', key: string): string =>
  textAt(language, key)
    .split(/\{\{\w+\}\}/)
    .find((part) => part.length > 3) ?? '';

it('a list of who read which text is told nothing of where it is right, whatever ends its lines, as it is where there is none', () => {
  const file = put(right, '', other(1, 'safeguarding-lead'));
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  expect(toldOf(file)).toEqual({ wrong: [], overtaken: [] });
  expect(readKept(file)).toHaveLength(2);
  expect(toldOf(join(folder, 'none.tsv'))).toEqual({ wrong: [], overtaken: [] });
});

it.each([...wrong, ...overtaken])(
  'a line that counts for nothing is told once, with its number and how to mend it, in both languages: %j',
  (line, field, says) => {
    for (const language of ['en', 'cy'] as const) {
      const { wrong: stops, overtaken: counts } = toldOf(put(right, line), language);
      const [one = '', ...more] = [...stops, ...counts];
      expect(more).toEqual([]);
      expect(one.startsWith(`local/read.tsv:3: ${field}: `)).toBe(true);
      expect(one).toContain(beginning(language, says));
    }
  },
);

it('a wrong line is not counted, and stays, last, where the list is written anew', () => {
  const lines = wrong.map(([line]) => line);
  const file = put(...lines, right);
  expect(readKept(file)).toEqual([reading]);
  writeKept(file, [reading]);
  expect(readFileSync(file, 'utf8')).toBe([header, right, ...lines, ''].join('\n'));
});

it('a wrong line stops the build, and one whose text has changed does not', async () => {
  const build = (line: string) => smallBuild({ 'local/read.tsv': `${header}\n${line}\n` }, [readings()]);
  await expect(build(other(3, '00000000'))).resolves.toBeDefined();
  await expect(build(other(1, 'me'))).rejects.toThrow(/local\/read\.tsv:2: ui:actions\/back\.role: /);
});
