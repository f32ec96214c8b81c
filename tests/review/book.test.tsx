import { beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../src/chart/state-words';
import { waysInWords } from '../../src/chart/ways-in-words';
import { clauseIds } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questionIds, questions } from '#protocol/questions';
import { type ScreenId, screenIds } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { type AuthorityId, authorities } from '../../src/contacts/authorities';
import { areas } from '../../src/contacts/contacts';
import { councilAt } from '../../src/contacts/councils';
import { screenOf } from '../../src/case/path';
import { labelOf } from '../../src/wizard/question/option-words';
import { languages } from '../../src/words/languages';
import { plain } from '../../src/words/Tagged';
import { wordsIn } from '../../src/words/words';
import { allTexts, textAt } from '../words/locales';
import { cellsOf, cellsUnder, openBook, textIn } from './book-page';
import { all, linesOf } from '../wizard/page';
import { languageMark } from '../../src/words/language-marks';

beforeAll(openBook);
const screens = screenIds;

describe.each(languages)('the reviewer’s book, in %s', (language) => {
  const words = wordsIn(language);
  const title = (screen: ScreenId) => plain(titleOf(words, screen));
  const ref = (clause: string) =>
    textAt(language, 'ui:clauses/protocol').replace('{{ref}}', textAt(language, `ui:clauseRefs/${clause}`));
  const has = (text: string, place: string) =>
    linesOf(textAt(language, place)).forEach((line) => expect(text, place).toContain(line));

  it('has every screen, by its number and title', () => {
    for (const screen of screens)
      expect(cellsUnder('screens', language, title(screen)).length, screen).toBeGreaterThan(1);
  });

  it('has every option of every question, and says once a screen where it leads', () => {
    for (const question of questionIds) {
      const cells = cellsUnder('screens', language, title(screenOf(question)));
      for (const option of questions[question].options) {
        const label = plain(labelOf(words, `${question}:${option}`));
        expect(
          cells.some((cell) => cell.includes(label)),
          `${question}: ${option}`,
        ).toBe(true);
      }
    }
    for (const screen of screens) {
      const leads = cellsUnder('screens', language, title(screen)).filter((cell) =>
        cell.startsWith(textAt(language, 'book:labels/leadsTo')),
      );
      expect(leads, screen).toEqual([
        textAt(language, 'book:labels/leadsTo') + waysInWords(words, screen).map(plain).join(''),
      ]);
    }
  });

  it('has the 22 areas, each with its police force', () => {
    const cells = cellsUnder('screens', language, title('before-you-ring'));
    const areas = Object.entries(authorities).map(
      ([area, force]) =>
        `${textAt(language, `areas:authorities/${area}`)}: ${textAt(language, `areas:forces/${force}`)}`,
    );
    expect(areas).toHaveLength(22);
    expect(areas.filter((line) => !cells.some((cell) => cell.includes(line)))).toEqual([]);
  });

  it('has the address that is shown of each council, how it was met, and when', () => {
    const of = (area: AuthorityId) =>
      cellsOf('since', language).find((cell) => cell.startsWith(textAt(language, `areas:authorities/${area}`))) ?? '';
    for (const area of areas) expect(of(area), area).toContain(councilAt(area, language));
    expect(of('cardiff')).toContain({ en: '3 August 2026', cy: '2 Awst 2021' }[language]);
    expect(of('wrexham')).toContain({ en: '3 August 2026', cy: '26 Tachwedd 2026' }[language]);
    expect(of('swansea')).toContain(councilAt('swansea', 'en'));
  });

  it('has the whole text of every question, of every task, of every page and of what stands around them', () => {
    const text = textIn(language);
    const elsewhere = /^ui:(name|tagline|title|titleError|months\/\d+|clauses\/(title|protocol))$/;
    const told = allTexts(language).filter(
      ({ key }) =>
        /^(questions|tasks|pages|advice|risks|ui|since|clauses|contacts|record):/.test(key) && !elsewhere.test(key),
    );
    expect(told.length).toBeGreaterThan(800);
    const value = /\{\{\w+\}\}/g;
    // What is newer stands there with its dates and numbers filled in: tests/newer holds which.
    const partsOf = (key: string, line: string) =>
      /^since:(facts|reach|sites)\//.test(key) ? line.split(value) : [line.replace(value, '[…]')];
    const isTold = (key: string, line: string) =>
      partsOf(key, line.replace(/\s+/g, ' ')).every((part) => text.includes(part));
    expect(
      told.filter(({ key, text: own }) => !linesOf(own).every((line) => isTold(key, line))).map(({ key }) => key),
    ).toEqual([]);
  });

  it('has every evidence rule, what it means and what it stands on', () => {
    const cells = cellsOf('evidence', language);
    expect(cells).toHaveLength(doNotIds.length + doIds.length);
    const rules = [
      ...doNotIds.map((id) => [`do-nots:${id}`, `advice:doNot/${id}`, doNots[id]] as const),
      ...doIds.map((id) => [`advice:do/${id}/line`, `advice:do/${id}/more`, dos[id]] as const),
    ];
    rules.forEach(([line, more, { grounds }], at) => {
      has(cells[at] ?? '', line);
      has(cells[at] ?? '', more);
      for (const ground of grounds)
        expect(cells[at]).toContain(ground === 'good-practice' ? textAt(language, 'ui:goodPractice') : ref(ground));
    });
  });

  it('says of an evidence rule which answers call for it, and of the others that they always stand', () => {
    const [paper] = cellsOf('evidence', language).filter((cell) =>
      cell.includes(textAt(language, 'advice:do/secure-paper/line')),
    );
    has(paper ?? '', 'questions:evidence-location/options/with-me-on-paper/label');
    has(paper ?? '', 'questions:evidence-location/options/not-known/label');
    const always = `${textAt(language, 'book:labels/shown')}: ${textAt(language, 'chart:when/always')}`;
    expect(cellsOf('evidence', language).filter((cell) => cell.includes(always))).toHaveLength(doNotIds.length + 3);
  });

  it.each(taskIds)('has the rules of the plan for %s: what it opens after, and what it stands on', (task) => {
    const cells = cellsUnder('plan', language, plain(textAt(language, `ui:tasks/${task}`)));
    const opens = cells.find((cell) => cell.startsWith(textAt(language, 'book:plan/opens'))) ?? '';
    for (const other of tasks[task].opensAfter.of)
      expect(opens).toContain(plain(textAt(language, `ui:tasks/${other}`)));
    const { need, of } = tasks[task].opensAfter;
    expect(opens).toContain(
      textAt(language, `book:plan/${of.length === 0 ? 'atOnce' : need === 'any' ? 'afterAny' : 'afterAll'}`)
        .split('{{')[0]!
        .trim(),
    );
    for (const clause of [...tasks[task].clauses, ...(tasks[task].clausesWhenGroomed ?? [])])
      expect(cells.join()).toContain(ref(clause));
  });

  it('says of CEOP, the IWF and the site that they are never a duty, and of the others when they are', () => {
    const offered = taskIds.filter((task) =>
      cellsUnder('plan', language, plain(textAt(language, `ui:tasks/${task}`))).some((cell) =>
        cell.includes(textAt(language, 'book:plan/optionAlways')),
      ),
    );
    expect(offered).toEqual(['ceop', 'iwf', 'site']);
  });

  it('has the sixteen promises', () => {
    const text = cellsOf('promises', language).join('\n');
    for (let at = 1; at <= 16; at += 1) {
      has(text, `promises:P${at}/name`);
      has(text, `promises:P${at}/sentence`);
    }
  });

  it('says never of nothing that stands in a list', () => {
    const items = all(`li`).map(({ textContent }) => textContent.trim());
    expect(items.length).toBeGreaterThan(500);
    expect(items).not.toContain(textAt(language, 'book:conditions/never'));
  });

  it('has the chart in the words of the screens: each screen once, with where it leads', () => {
    const cells = cellsOf('chart', language);
    for (const screen of screens) {
      expect(
        cells.filter((cell) => cell === title(screen) + waysInWords(words, screen).map(plain).join('')),
        screen,
      ).toHaveLength(1);
    }
  });

  it('shows no id, no key and no placeholder', () => {
    const ids = [
      ...screenIds,
      ...questionIds,
      ...taskIds,
      ...clauseIds,
      ...doIds,
      ...doNotIds,
      ...questionIds.flatMap((question) => questions[question].options),
    ].filter((id) => /[-/]/.test(id));
    const text = textIn(language);
    const words = text.split(/[\s,;:.()‘’“”]+/);
    // What the words of a text hold is no bare id.
    const own = allTexts(language)
      .map(({ text: sentence }) => sentence)
      .join(' ')
      .split(/[\s,;:.()‘’“”]+/);
    expect(ids.filter((id) => (words.includes(id) || text.includes(` ${id} `)) && !own.includes(id))).toEqual([]);
    expect(text).not.toMatch(
      new RegExp(
        `\\b(advice|areas|book|chart|clauses|pages|promises|questions|risks|tasks|ui):\\w|\\{\\{|${languageMark}`,
      ),
    );
  });
});

describe('the reviewer’s book', () => {
  it('has each cell in both languages, neither empty', () => {
    const rows = all('table.pairs tbody tr');
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) {
      expect([...row.children].map((cell) => cell.getAttribute('lang'))).toEqual([...languages]);
      expect([...row.children].filter((cell) => cell.textContent.trim() === '')).toEqual([]);
    }
  });
  it('has heads for the rows of every table, which each page repeats', () => {
    expect(all('table.pairs').filter((table) => table.querySelector('thead th[scope="col"]') === null)).toEqual([]);
  });
  it('takes nothing in: it is signed on paper', () => {
    expect(all('input, textarea, select, form, [contenteditable]')).toEqual([]);
  });
});
