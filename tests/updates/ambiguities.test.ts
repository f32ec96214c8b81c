import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { promiseIds } from '../../tools/proof/promises/check';
import { clauseIds } from '#protocol/clauses';
import { screenIds } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { languages } from '../../src/words/languages';
import { textAt, textsIn } from '../words/locales';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/ambiguities.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| A\d+ \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const ids = rows.map(([id = '']) => id);
const row = (id: string): string[] => rows[ids.indexOf(id)] ?? [];
const inTicks = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('the table of what can be read in two ways', () => {
  it('has each of the 39 once, in order', () => {
    expect(ids).toEqual(Array.from({ length: 39 }, (_, at) => `A${at + 1}`));
  });

  it.each(ids)('says of %s what is unclear, how it is resolved, and where that is seen, stands and is held', (id) => {
    expect(row(id)).toHaveLength(6);
    expect(row(id).filter((cell) => cell === '')).toEqual([]);
  });

  it.each(ids)('says of %s what the judgement book says', (id) => {
    const [, unclear, read] = row(id);
    expect([unclear, read]).toEqual([textAt('en', `readings:${id}/unclear`), textAt('en', `readings:${id}/read`)]);
  });

  it.each(ids)('names for %s files that exist, screens that are shown and clauses that stand', (id) => {
    const [, , , shown = '', stands = '', held = ''] = row(id);
    expect(inTicks(stands)).not.toEqual([]);
    expect([...inTicks(stands), ...inTicks(held)].filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(inTicks(shown).filter((name) => ![...screenIds, ...taskIds].some((known) => known === name))).toEqual([]);
    expect((shown.match(/5\.5\.\d[\w-]*/g) ?? []).filter((name) => !clauseIds.some((known) => known === name))).toEqual(
      [],
    );
  });

  it.each(ids)('names for %s what holds it: a promise or a test', (id) => {
    const held = row(id).at(-1) ?? '';
    const promises = held.match(/\bP\d+\b/g) ?? [];
    expect(promises.filter((name) => !promiseIds.some((known) => known === name))).toEqual([]);
    expect(promises.length + inTicks(held).filter((file) => file.startsWith('tests/')).length).toBeGreaterThan(0);
  });
});

describe.each(languages)('the note beside a clause, in %s', (language) => {
  const notes = new Map(textsIn(language, 'clauses.json').map(({ key, text }) => [key, text]));
  // The readings of these two are in a box of updates.
  const inBoxes = ['A24', 'A30'];
  it.each(ids.filter((id) => /clause 5\.5/.test(row(id)[3] ?? '') && !inBoxes.includes(id)))(
    'says how it is read where %s says so',
    (id) => {
      const clauses = (row(id)[3]?.match(/5\.5\.\d-[\w-]+/g) ?? []).filter((clause) => notes.get(`${clause}/note`));
      expect(clauses).not.toEqual([]);
    },
  );

  it('is no other than those of the table', () => {
    const clauses = textsIn(language, 'clauses.json').flatMap(({ key }) =>
      key.endsWith('/note') ? [key.slice(0, -'/note'.length)] : [],
    );
    const shown = rows.map((cells) => cells[3]).join();
    expect(clauses.filter((clause) => !shown.includes(clause))).toEqual([]);
  });
});

it('the page about the app says how it reads the protocol, and that it quotes no slip of print', () => {
  expect(textAt('en', 'pages:about/reading')).toMatch(/misprints are not repeated/);
  expect(textAt('cy', 'pages:about/reading')).toMatch(/gwallau argraffu/);
});
