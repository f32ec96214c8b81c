import { beforeAll, describe, expect, it } from 'vitest';
import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questionIds, questions, riskIds } from '#protocol/questions';
import { type ScreenId, screenIds } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import promises from '../../locales/en/promises.json';
import { groundsOf } from '../../src/case/grounds';
import { screenOf } from '../../src/case/path';
import { shortNameOf, titleOf } from '../../src/chart/graph';
import { type AuthorityId, authorities } from '../../src/contacts/authorities';
import { areas } from '../../src/contacts/contacts';
import { councilAt } from '../../src/contacts/councils';
import { labelOf } from '../../src/wizard/question/option-words';
import { languageMark } from '../../src/words/language-marks';
import { languages } from '../../src/words/languages';
import { plain, wordsIn } from '../../src/words/words';
import { all, linesOf } from '../wizard/page';
import { allTexts, textAt } from '../words/locales';
import { cellsOf, cellsUnder, openBook, textIn, textUnder } from './book-page';

beforeAll(openBook);

/** What is based on clauses besides screens: the place of its words, and its grounds. */
const groundedPlaces: readonly (readonly [place: string, grounds: readonly Ground[]])[] = [
  ...doNotIds.map((id) => [`do-nots:${id}`, doNots[id].grounds] as const),
  ...doIds.map((id) => [`advice:do/${id}/line`, dos[id].grounds] as const),
  ...riskIds.map((id) => [`risks:${id}/name`, questions[id].risk.clauses] as const),
  ...taskIds.map((id) => [`ui:tasks/${id}`, [...tasks[id].clauses, ...(tasks[id].clausesWhenGroomed ?? [])]] as const),
];

describe.each(languages)('the reviewer’s book, in %s', (language) => {
  const words = wordsIn(language);
  const said = (key: string): string => textAt(language, key);
  const title = (screen: ScreenId) => plain(titleOf(words, screen));
  const ref = (ground: Ground) =>
    ground === 'good-practice'
      ? said('ui:goodPractice')
      : said('ui:clauses/protocol').replace('{{ref}}', said(`ui:clauseRefs/${ground}`));
  const has = (text: string, place: string) =>
    linesOf(said(place)).forEach((line) => expect(text, place).toContain(line));
  const clauseCell = (clause: ClauseId) => cellsOf('clauses', language)[clauseIds.indexOf(clause)] ?? '';

  it('says at each promise what of a screen is not proven', () => {
    const kinds = ['rules', 'moves', 'shown', 'around', 'texts', 'steps'] as const;
    const of = cellsOf('promises', language).map((cell) =>
      kinds.filter((kind) => cell.includes(said(`judgement:unproven/${kind}`))).join(),
    );
    expect(of.filter((kind) => kind === 'steps')).toHaveLength(4);
    expect(new Set(of)).toEqual(new Set(kinds));
    expect(of).toHaveLength(Object.keys(promises).length);
  });
  it('has every screen with every option of its questions, and what it stands on', () => {
    for (const screen of screenIds) {
      const cells = cellsUnder('screens', language, title(screen));
      const labelled = (label: string) => cells.filter((cell) => cell.startsWith(said(`book:labels/${label}`)));
      const [stands = '', ...more] = labelled('stands');
      expect(more, screen).toEqual([]);
      for (const ground of groundsOf(screen)) expect(stands, screen).toContain(ref(ground));
      if (groundsOf(screen).length === 0) expect(stands, screen).toContain(said('book:coverage/nothing'));
    }
    const missing = questionIds.flatMap((question) => {
      const text = cellsUnder('screens', language, title(screenOf(question))).join();
      return questions[question].options.filter(
        (option) => !text.includes(plain(labelOf(words, `${question}:${option}`))),
      );
    });
    expect(missing).toEqual([]);
  });

  it('has the 22 areas with their police force, and the address of each council, how it was met, and when', () => {
    const cells = cellsUnder('screens', language, title('before-you-ring')).join();
    const councils = cellsOf('newer', language).slice(-areas.length);
    const of = (area: AuthorityId) => councils[areas.indexOf(area)];
    expect(areas).toHaveLength(22);
    for (const [area, force] of Object.entries(authorities))
      expect(cells).toContain(`${said(`areas:authorities/${area}`)}: ${said(`areas:forces/${force}`)}`);
    for (const area of areas) {
      expect(of(area)).toContain(said(`areas:authorities/${area}`));
      expect(of(area)).toContain(councilAt(area, language));
    }
    expect(of('cardiff')).toContain({ en: '3 August 2026', cy: '2 Awst 2021' }[language]);
    expect(of('swansea')).toContain('01792 635700');
  });

  it('has the whole text of every question, task and page, of what stands around them, and of every promise and reading', () => {
    const text = textIn(language);
    const elsewhere = /^ui:(name|tagline|title|titleError|months\/\d+|clauses\/(title|protocol))$/;
    const told = allTexts(language).filter(
      ({ key }) =>
        /^(questions|tasks|pages|advice|risks|ui|since|clauses|contacts|record|promises|readings):/.test(key)
        && !elsewhere.test(key),
    );
    expect(told.length).toBeGreaterThan(800);
    const value = /\{\{\w+\}\}/g;
    // Updates have their dates and numbers filled in. tests/updates checks which.
    const partsOf = (key: string, line: string) =>
      /^updates:(facts|reach|sites)\//.test(key) ? line.split(value) : [line.replace(value, '[…]')];
    const isTold = (key: string, line: string) =>
      partsOf(key, line.replace(/\s+/g, ' ')).every((part) => text.includes(part));
    expect(
      told.filter(({ key, text: own }) => !linesOf(own).every((line) => isTold(key, line))).map(({ key }) => key),
    ).toEqual([]);
  });

  it('has every clause, what it says, and the screens, evidence rules, risks and reports that stand on it', () => {
    for (const clause of clauseIds) {
      const cell = clauseCell(clause);
      expect(cell).toContain(ref(clause));
      has(cell, `clauses:${clause}/says`);
      const on = screenIds.filter((screen) => cell.includes(plain(shortNameOf(words, screen))));
      expect(on, clause).toEqual(screenIds.filter((screen) => groundsOf(screen).includes(clause)));
      expect(on, clause).not.toEqual([]);
      groundedPlaces.filter(([, grounds]) => grounds.includes(clause)).forEach(([place]) => has(cell, place));
    }
    const count = String(clauseIds.length);
    expect(textUnder('clauses', language)).toContain(said('book:coverage/all').replace('{{all}}', count));
  });

  it.each(['ceop', 'iwf'] as const)(
    'says of %s, wherever it names 5.5.5, that this holds where grooming is identified',
    (task) => {
      const groomed = (text: string) => said('book:whereGroomed').replace('{{text}}', text);
      const screen = `referrals/${task}` as const;
      const stands = cellsUnder('screens', language, title(screen)).join();
      for (const clause of ['5.5.5-d', '5.5.5-e'] as const) {
        expect(stands).toContain(groomed(ref(clause)));
        expect(clauseCell(clause)).toContain(groomed(plain(shortNameOf(words, screen))));
        expect(clauseCell(clause)).toContain(groomed(plain(said(`ui:tasks/${task}`))));
        expect(clauseCell(clause)).not.toContain(groomed(plain(shortNameOf(words, 'referrals/site'))));
      }
      expect(stands).not.toContain(groomed(ref('5.5.7-a')));
    },
  );

  it('shows no id, no key and no placeholder', () => {
    const ids = [
      ...[...screenIds, ...questionIds, ...taskIds, ...clauseIds, ...doIds, ...doNotIds],
      ...questionIds.flatMap((question) => questions[question].options),
    ].filter((id) => /[-/]/.test(id));
    const split = (text: string) => new Set(text.split(/[\s,;:.()‘’“”]+/));
    const text = textIn(language);
    const there = split(text);
    // Words that are part of a text are not bare ids.
    const own = split(
      allTexts(language)
        .map(({ text: sentence }) => sentence)
        .join(' '),
    );
    expect(ids.filter((id) => (there.has(id) || text.includes(` ${id} `)) && !own.has(id))).toEqual([]);
    expect(text).not.toMatch(
      new RegExp(
        `\\b(advice|areas|book|chart|clauses|pages|promises|questions|risks|tasks|ui):\\w|\\{\\{|${languageMark}`,
      ),
    );
  });
});

describe('the reviewer’s book', () => {
  it('has each cell in both languages, neither empty, and heads for each table, which each page repeats', () => {
    const rows = all('table.pairs tbody tr');
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) {
      expect([...row.children].map((cell) => cell.getAttribute('lang'))).toEqual([...languages]);
      expect([...row.children].filter((cell) => cell.textContent.trim() === '')).toEqual([]);
    }
    expect(all('table.pairs').filter((table) => table.querySelector('thead th[scope="col"]') === null)).toEqual([]);
  });
});
