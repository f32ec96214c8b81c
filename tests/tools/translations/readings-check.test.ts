import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/words/language-ids.ts';
import translations from '../../../tools/translations/cli.ts';
import { listIn, overtakenReadings, readKept, writeKept, wrongReadings } from '../../../tools/translations/readings.ts';
import { readings } from '../../../tools/translations/plugin.ts';
import { hashOfPair, keyOf } from '../../../tools/translations/reviewed.ts';
import { allPairs } from '../../../tools/words/texts.ts';
import { smallBuild } from '../../support/small-build.ts';
import { textAt } from '../../words/locales.ts';
import { copyOfWords, removeFolders, replaceIn } from './folder';

const today = '2026-11-28';
const pairs = allPairs();
const back = pairs.find((pair) => keyOf(pair) === 'ui:actions/back')!;
const row = (...columns: readonly string[]): string => columns.join('\t');
const header = row('key', 'role', 'day', 'pair');
const right = row(keyOf(back), 'welsh-reader', '2026-11-25', hashOfPair(back));
const other = (column: number, given: string): string => right.split('\t').with(column, given).join('\t');

afterAll(removeFolders);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  mkdirSync(join(folder, 'local'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (...lines: readonly string[]): string => {
  writeFileSync(listIn(folder), [header, ...lines, ''].join('\n'));
  return listIn(folder);
};
const toldOf = (file: string, language: 'en' | 'cy' = 'en') => ({
  wrong: wrongReadings(file, today, language),
  overtaken: overtakenReadings(file, today, pairs, language),
});
const told = (...lines: readonly string[]) => toldOf(put(...lines));

/** A line, its field as it is told, and what is said of it by the files of words. */
const wrong: readonly (readonly [line: string, field: string, says: string])[] = [
  [other(1, 'J. Evans'), 'ui:actions/back.role', 'contacts:faults/not-role'],
  [other(1, 'host-manager'), 'ui:actions/back.role', 'contacts:faults/not-role'],
  [other(2, '25.11.2026'), 'ui:actions/back.day', 'contacts:faults/not-date'],
  [other(2, '2026-11-31'), 'ui:actions/back.day', 'contacts:faults/no-day'],
  [other(2, '2999-01-01'), 'ui:actions/back.day', 'contacts:faults/future'],
  [other(3, 'yes'), 'ui:actions/back.pair', 'adopt:faults/not-pair'],
  [row(keyOf(back), 'welsh-reader'), 'ui:actions/back', 'adopt:faults/columns'],
  [other(1, ' '), 'ui:actions/back', 'adopt:faults/columns'],
  [right.replaceAll('\t', ' '), right.replaceAll('\t', ' '), 'adopt:faults/columns'],
];
const overtaken: readonly (readonly [line: string, field: string, says: string])[] = [
  [other(0, 'ui:actions/bakc'), 'ui:actions/bakc', 'adopt:faults/unknown-text'],
  [other(3, hashOfPair({ ...back, cy: 'Nôl' })), 'ui:actions/back', 'adopt:faults/text-changed'],
];
/** How a sentence begins, up to its first value. */
const beginning = (language: 'en' | 'cy', key: string): string => {
  const [first = '', ...more] = textAt(language, key).split(/\{\{\w+\}\}/);
  return first.length > 3 ? first : (more[0] ?? '');
};

describe('a list of who read which text', () => {
  it('is told nothing of where it is right, as it is where there is none', () => {
    expect(told(right, '', other(1, 'safeguarding-lead'))).toEqual({ wrong: [], overtaken: [] });
    expect(toldOf(join(folder, 'none.tsv'))).toEqual({ wrong: [], overtaken: [] });
  });
  it.each([...wrong, ...overtaken])(
    'tells of a wrong line, with its number and how to mend it: %j',
    (line, field, says) => {
      const { wrong: stops, overtaken: counts } = told(right, line);
      const all = [...stops, ...counts];
      expect(all).toHaveLength(1);
      expect(all[0]).toMatch(new RegExp(`^local/read\\.tsv:3: ${field.replaceAll(/[./]/g, '\\$&')}: `));
      expect(all[0]).toContain(beginning('en', says));
      expect(toldOf(put(line), 'cy')).toEqual({
        wrong: stops.map(() => expect.stringContaining(beginning('cy', says)) as string),
        overtaken: counts.map(() => expect.stringContaining(beginning('cy', says)) as string),
      });
    },
  );
  it('tells of every wrong line, and of none twice', () => {
    expect(told(...wrong.map(([line]) => line)).wrong.map((one) => one.split(':')[1])).toEqual(
      wrong.map((_, at) => String(at + 2)),
    );
    expect(told(...wrong.map(([line]) => line)).overtaken).toEqual([]);
  });
  it('counts each line that is not wrong, and no line that is told of as wrong', () => {
    expect(readKept(put(right, ...wrong.map(([line]) => line)))).toEqual([
      { key: keyOf(back), role: 'welsh-reader', day: '2026-11-25', pair: hashOfPair(back) },
    ]);
  });
  it('is read alike where an editor changed the ends of its lines', () => {
    const file = put(right);
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    expect(toldOf(file)).toEqual({ wrong: [], overtaken: [] });
    expect(readKept(file)).toHaveLength(1);
  });
  it('stops the build where a line is wrong, and not where its text has changed', async () => {
    const build = () =>
      smallBuild({ 'main.js': '', 'local/read.tsv': readFileSync(listIn(folder), 'utf8') }, [readings()]);
    put(...overtaken.map(([line]) => line));
    await expect(build()).resolves.toBeDefined();
    put(right, other(1, 'me'));
    await expect(build()).rejects.toThrow(/local\/read\.tsv:3: ui:actions\/back\.role: /);
  });
  it.each(languages)(
    'is told by an import, in %s, after what came of the part, where a line is wrong: it goes on, and keeps that line',
    (language) => {
      const [words, bad] = [copyOfWords(), other(1, 'me')];
      const file = put(bad, other(1, 'safeguarding-lead'));
      const part = join(folder, 'part.csv');
      translations(['export', part, '--only', 'ui'], words, file);
      replaceIn(part, `,${back.cy!},`, ',Yn ôl eto,');
      const log = vi.spyOn(console, 'log').mockReturnValue();
      expect(translations([`--${language}`, 'import', part], words, file)).toBe(0);
      expect(log.mock.calls.flat().join('\n')).toMatch(
        new RegExp(
          `\\nlocal/read\\.tsv:2: ui:actions/back\\.role: .*${beginning(language, 'contacts:faults/not-role')}`,
        ),
      );
      expect(allPairs(words).find((pair) => keyOf(pair) === keyOf(back))?.cy).toBe('Yn ôl eto');
      expect(readFileSync(file, 'utf8')).toContain(bad);
      log.mockRestore();
    },
  );
  it('keeps its wrong lines last where it is written anew', () => {
    const [bad, file] = [other(1, 'me'), put(other(1, 'me'))];
    writeKept(file, [{ key: keyOf(back), role: 'welsh-reader', day: '2026-11-25', pair: hashOfPair(back) }]);
    expect(readFileSync(file, 'utf8')).toBe([header, right, bad, ''].join('\n'));
  });
});
