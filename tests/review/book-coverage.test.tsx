import { beforeAll, describe, expect, it } from 'vitest';
import { groundsOf } from '../../src/case/grounds';
import { shortNameOf, titleOf } from '../../src/chart/state-words';
import { clauseIds } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questions, riskIds } from '#protocol/questions';
import { type ScreenId, screenIds as screens } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { languages } from '../../src/words/languages';
import { plain } from '../../src/words/Tagged';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { cellsOf, cellsUnder, openBook, textUnder } from './book-page';
import { linesOf } from '../wizard/page';

beforeAll(openBook);

/** What stands on clauses besides screens: the place of its words, and what it stands on. */
const standing: readonly (readonly [place: string, grounds: readonly string[]])[] = [
  ...doNotIds.map((id) => [`do-nots:${id}`, doNots[id].grounds] as const),
  ...doIds.map((id) => [`advice:do/${id}/line`, dos[id].grounds] as const),
  ...riskIds.map((id) => [`risks:${id}/name`, questions[id].risk.clauses] as const),
  ...taskIds.map((id) => [`ui:tasks/${id}`, [...tasks[id].clauses, ...(tasks[id].clausesWhenGroomed ?? [])]] as const),
];

describe.each(languages)('what the book says of clauses, in %s', (language) => {
  const words = wordsIn(language);
  const title = (screen: ScreenId) => plain(titleOf(words, screen));
  const ref = (clause: string) =>
    textAt(language, 'ui:clauses/protocol').replace('{{ref}}', textAt(language, `ui:clauseRefs/${clause}`));
  const has = (text: string, place: string) =>
    linesOf(textAt(language, place)).forEach((line) => expect(text, place).toContain(line));

  it('has every clause, what it says, and the screens on which it stands', () => {
    const cells = cellsOf('clauses', language);
    expect(cells).toHaveLength(clauseIds.length);
    clauseIds.forEach((clause, at) => {
      const cell = cells[at] ?? '';
      expect(cell).toContain(ref(clause));
      has(cell, `clauses:${clause}/says`);
      const standing = screens.filter((screen) => cell.includes(plain(shortNameOf(words, screen))));
      expect(standing, clause).toEqual(screens.filter((screen) => groundsOf(screen).includes(clause)));
      expect(standing).not.toEqual([]);
    });
  });

  it('says of each clause which evidence rules, risks and reports stand on it', () => {
    const cells = cellsOf('clauses', language);
    for (const [place, grounds] of standing) {
      for (const clause of grounds) {
        if (clause !== 'good-practice') has(cells[clauseIds.findIndex((id) => id === clause)] ?? '', place);
      }
    }
  });

  it('says at the top how many clauses there are, and that all of them are on a screen', () => {
    expect(textUnder('clauses', language)).toContain(textAt(language, 'book:coverage/all').replace('{{all}}', '40'));
  });

  it.each(['ceop', 'iwf'] as const)(
    'says of %s, wherever it names 5.5.5, that this holds where grooming is identified',
    (task) => {
      const groomed = (text: string) => textAt(language, 'book:whereGroomed').replace('{{text}}', text);
      const screen = `referrals/${task}` as const;
      const places = [
        cellsUnder('screens', language, title(screen)).at(-1) ?? '',
        cellsOf('grounds', language)[screens.indexOf(screen)] ?? '',
      ];
      for (const clause of ['5.5.5-d', '5.5.5-e'] as const) {
        for (const cell of places) expect(cell).toContain(groomed(ref(clause)));
        const cell = cellsOf('clauses', language)[clauseIds.indexOf(clause)] ?? '';
        expect(cell).toContain(groomed(plain(shortNameOf(words, screen))));
        expect(cell).toContain(groomed(plain(textAt(language, `ui:tasks/${task}`))));
        expect(cell).not.toContain(groomed(plain(shortNameOf(words, 'referrals/site'))));
      }
      for (const cell of places) expect(cell).not.toContain(groomed(ref('5.5.7-a')));
    },
  );

  it('has every screen, and the clauses that it stands on', () => {
    const cells = cellsOf('grounds', language);
    screens.forEach((screen, at) => {
      expect(cells[at]).toContain(title(screen));
      for (const ground of groundsOf(screen))
        expect(cells[at]).toContain(ground === 'good-practice' ? textAt(language, 'ui:goodPractice') : ref(ground));
    });
  });
});
