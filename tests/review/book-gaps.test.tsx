import { beforeAll, expect, it, vi } from 'vitest';
import type { ScreenId } from '#protocol/screens';
import { titleOf } from '../../src/chart/graph';
import { languages } from '../../src/words/languages';
import { plain, wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { cellsOf, cellsUnder, openBook, textUnder } from './book-page';

// As if a clause had lost its screens, and a screen its clauses.
vi.mock('../../src/case/grounds', async (original) => {
  const { groundsOf } = await original<typeof import('../../src/case/grounds')>();
  return {
    groundsOf: (screen: ScreenId) =>
      screen === 'called-999' ? [] : groundsOf(screen).filter((ground) => ground !== '5.5.4-b'),
  };
});
beforeAll(openBook);

it.each(languages)(
  'a clause that stands nowhere is shown as such, and so is a screen that advises on no ground, in %s',
  (language) => {
    const lost = cellsOf('clauses', language).filter((cell) =>
      cell.includes(textAt(language, 'book:coverage/nowhere')),
    );
    expect(lost).toHaveLength(1);
    expect(lost[0]).toContain(textAt(language, 'ui:clauseRefs/5.5.4-b'));
    expect(textUnder('clauses', language)).toContain(
      textAt(language, 'book:coverage/notAll').replace('{{all}}', '40').replace('{{missing}}', '1'),
    );
    const says = textAt(language, 'book:coverage/ungrounded');
    expect(cellsOf('screens', language).filter((cell) => cell.includes(says))).toHaveLength(1);
    const bare = cellsUnder('screens', language, plain(titleOf(wordsIn(language), 'called-999')));
    expect(bare.filter((cell) => cell.includes(says))).toHaveLength(1);
  },
);
