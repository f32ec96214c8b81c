import drawn, { type Piece } from 'virtual:drawn';
import { beforeAll, describe, expect, it } from 'vitest';
import { screenOf } from '../../src/case/path';
import { questionIds } from '#protocol/questions';
import { type ScreenId, screenIds } from '#protocol/screens';
import { labelOn } from '../../src/review/drawn-rows';
import { whenOf } from '../../src/review/when';
import { titleOf } from '../../src/chart/graph';
import { languages } from '../../src/words/languages';
import { plain, wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { caseFor } from '../wizard/every-screen-cases';
import { openApp } from '../wizard/app';
import { all } from '../wizard/page';
import { cellsUnder, openBook } from './book-page';

beforeAll(openBook);

const screens = Object.entries(drawn.screens) as [ScreenId, readonly Piece[]][];
/** Whether a question shares a screen: the book says beside each of those when it is asked. */
const isAskedThere = (key: string) =>
  questionIds.some((question) => screenOf(question) !== question && key.startsWith(`questions:${question}/`));

/** The pages linked at the foot of every screen. */
const sidePages = ['training', 'resources', 'about', 'accessibility', 'local-numbers', 'book'];

describe('what the book has of the screens', () => {
  it('is drawn of each screen but the book itself', () => {
    expect(screenIds.filter((screen) => (drawn.screens[screen] ?? []).length === 0)).toEqual(['book']);
  });

  it.each(languages)('says when each text is shown that is not always shown, in %s', (language) => {
    const words = wordsIn(language);
    const untold = [...screens, [undefined, drawn.around] as const].flatMap(([screen, pieces]) =>
      pieces
        .filter(({ key, sometimes }) => sometimes && whenOf(key) === undefined && !isAskedThere(key))
        .filter((piece) => labelOn(words, piece, screen ? { screen } : {}) === undefined)
        .map(({ key }) => `${screen ?? 'around'}: ${key}`),
    );
    expect(untold).toEqual([]);
  });

  it.each(languages)('says of the exit pages, and of no other, that every screen leads there, in %s', (language) => {
    const says = textAt(language, 'book:shown/beside');
    const told = (screen: ScreenId) => cellsUnder('screens', language, plain(titleOf(wordsIn(language), screen)));
    expect(screenIds.filter((screen) => told(screen).some((cell) => cell.includes(says)))).toEqual(sidePages);
  });

  const inSections = [
    'harm',
    'specific-risks',
    'evidence',
    'evidence-guidance',
    'before-you-ring',
    'referrals',
    'next-steps',
    'record',
  ] as const;
  it.each(languages)('stands in the order of the page, heading by heading, in %s', async (language) => {
    const told = new Map<ScreenId, readonly string[]>();
    for (const screen of inSections) {
      await openApp(screen, { answers: caseFor(screen), language });
      const headings = all('main h2:not(.nhsuk-u-visually-hidden), main h3').filter(
        (one) => !one.closest('.clauses, .answers, .updates, .record__head, .explained, .plan-row'),
      );
      told.set(
        screen,
        headings.map(({ textContent }) => textContent.trim()),
      );
    }
    await openBook();
    for (const [screen, headings] of told) {
      const cells = cellsUnder('screens', language, plain(titleOf(wordsIn(language), screen)));
      const places = [...new Set(headings.map((heading) => cells.findIndex((cell) => cell.includes(heading))))];
      expect(headings.length, screen).toBeGreaterThan(0);
      expect(places, screen).toEqual(places.filter((place) => place >= 0).toSorted((one, other) => one - other));
    }
  });
});
