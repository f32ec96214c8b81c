import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { promiseIds } from '../../tools/proof/promises/check';
import { clauseIds } from '#protocol/clauses';
import { screenIds } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { type Language, languages } from '../../src/words/languages';
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

/** Clauses whose note says how they are read, by the row that says so. */
const noted: readonly (readonly [id: string, clause: string, en: RegExp, cy: RegExp])[] = [
  ['A1', '5.5.5-e', /‘and\/or’.*‘or’.*‘and’.*both come first/, /and\/or.*y ddau yn gyntaf/],
  ['A2', '5.5.5-e', /a person took it, or a form was acknowledged/, /person wedi derbyn/],
  ['A3', '5.5.5-b', /sets no order/, /gosod trefn/],
  ['A4', '5.5.5-b', /for the same thing/, /Yr un peth/],
  ['A5', '5.5.5-b', /before anything else/, /cyn gwneud dim byd arall/],
  ['A6', '5.5.6-g', /never a duty/, /byth yn ddyletswydd/],
  ['A7', '5.5.5-d', /three as separate options/, /y tri fel dewisiadau/],
  ['A9', '5.5.5-d', /sexual images too/, /delweddau rhywiol hefyd/],
  ['A10', '5.5.3-violent-extremism-c', /make it yourself/, /gwnewch ef eich hun/],
  ['A11', '5.5.3-violent-extremism-a', /every concern/, /bob pryder/],
  ['A12', '5.5.3-forms', /Tick every one/, /Ticiwch bob un/],
  ['A13', '5.5.3-conduct', /no exception/, /eithrio/],
  ['A14', '5.5.3-content', /judge an image/, /farnu delwedd/],
  ['A15', '5.5.6-e', /police officers/, /swyddogion heddlu/],
  ['A16', '5.5.6-f', /unchanged, unopened and uncopied/, /heb ei newid/],
  ['A17', '5.5.6-d', /on or off/, /ymlaen neu wedi’i diffodd/],
  ['A18', '5.5.6-b', /Do not delete anything/, /Peidiwch â dileu dim/],
  ['A19', '5.5.6-c', /Do not ask the child/, /Peidiwch â gofyn i’r plentyn/],
  ['A20', '5.5.6-d', /different titles/, /teitlau gwahanol/],
  ['A21', '5.5.4-a', /Principle Offences/, /Principle Offences/],
  ['A22', '5.5.4-b', /Do not grade an image/, /Peidiwch â graddio delwedd/],
  ['A23', '5.5.7-glossary', /5\.5\.7 twice/, /5\.5\.7 .*ddwywaith/],
  ['A27', '5.5.7-c', /twice, in slightly different words/, /ddwywaith/],
  ['A26', '5.5.7-d', /only after Social Services and the Police/, /nes bod y Gwasanaethau Cymdeithasol a’r heddlu/],
  ['A28', '5.5.1-c', /A colleague/, /cydweithiwr/],
  ['A31', '5.5.3-unsupervised-contact-b', /own social worker/, /weithiwr cymdeithasol y plentyn ei hun/],
  ['A35', '5.5.5-c', /no reason to look/, /rheswm i chwilio/],
  ['A36', '5.5.3-violent-extremism-b', /not checked/, /Nid ydym wedi gwirio/],
  ['A38', '5.5.7-glossary', /plain words/, /geiriau plaen/],
  ['A39', '5.5.1-a', /‘you’/, /‘Chi’/],
];

describe.each(languages)('the note beside a clause, in %s', (language) => {
  it.each(noted)('%s: %s says how it is read', (id, clause, en, cy) => {
    const says: Readonly<Partial<Record<Language, RegExp>>> = { en, cy };
    expect(textAt(language, `clauses:${clause}/note`)).toMatch(says[language] ?? /\w/);
    expect(row(id)[3]).toContain(clause);
  });

  it('is no other than those of the table', () => {
    const clauses = textsIn(language, 'clauses.json').flatMap(({ key }) =>
      key.endsWith('/note') ? [key.slice(0, -'/note'.length)] : [],
    );
    const shown = rows.map((cells) => cells[3]).join();
    expect(clauses.filter((clause) => !shown.includes(clause))).toEqual([]);
  });
});

it('the page about the app says how it reads the protocol, and that it quotes no slip of print', () => {
  expect(textAt('en', 'pages:about/reading')).toMatch(/slips of print are not carried over/);
  expect(textAt('cy', 'pages:about/reading')).toMatch(/gwallau argraffu/);
});
