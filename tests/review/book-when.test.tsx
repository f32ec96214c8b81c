import drawn, { type Piece } from 'virtual:drawn';
import { describe, expect, it } from 'vitest';
import { goesFirst } from '../../src/case/cards';
import { isPlanned } from '../../src/case/marks';
import { type TaskId, taskIds } from '#protocol/tasks';
import { type ScreenId, taskScreens } from '#protocol/screens';
import { type When, whenOf } from '../../src/review/when';
import { textAt } from '../words/locales';
import { openApp } from '../wizard/app';
import { atOf, cases, isSo, means } from './book-when-means';
import { all, linesOf, one } from '../wizard/page';

/** Returns each piece of text in an element; a line on About this page without what it stands on. */
function piecesOf(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push((walker.currentNode.textContent ?? '').replaceAll('\u00a0', ' ').trim());
  return pieces.map((piece) => piece.replace(/^‘(.*)’: .*$/, '$1'));
}
/** Returns a pattern for the first line of a text, with anything for the values that the app fills in. */
function likeFirstLine(place: string): RegExp {
  const [line = ''] = linesOf(textAt('en', place));
  const pattern = line
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`);
}
const stands = (pieces: readonly string[], like: RegExp): boolean => pieces.some((piece) => like.test(piece));
const hasOneText = (place: string): boolean => {
  try {
    return textAt('en', place) !== '';
  } catch {
    return false;
  }
};
/** Texts that are read out or head a list, and are not on the page. */
const isUnwritten = (place: string): boolean =>
  /^(ui:(actions\/\w+What|question\/area\/)|pages:next-steps\/markWrong$)/.test(place);
const piecesOn = (screen: ScreenId): readonly Piece[] => drawn.screens[screen] ?? [];
interface Told {
  readonly place: string;
  readonly like: RegExp;
  readonly when: When;
  readonly of: readonly TaskId[];
}
/** Returns the texts for which the book says when they are shown. The others are always shown. */
const told = (pieces: readonly Piece[]): readonly Told[] =>
  [...new Map(pieces.toReversed().map((piece) => [piece.key, piece])).values()]
    .filter(({ key }) => hasOneText(key) && !isUnwritten(key) && !/^(updates:|ui:stages\/)/.test(key))
    .flatMap(({ key, sometimes, of = [] }) => {
      const when = sometimes ? whenOf(key) : 'always';
      return when === undefined ? [] : [{ place: key, like: likeFirstLine(key), when, of }];
    });
/** The state of a report appears on each line of the list. */
const ofLine = (place: string): boolean => /^(ui:(status|duty)\/|call:at\/tried$|call:mark\/corrected$)/.test(place);
const tasksOf = (place: string) =>
  taskIds.filter((_, at) => piecesOn(taskScreens[at]!).some(({ key }) => key === place));
/** The texts of all reports. One that is not always shown on some report is not always shown. */
const reportTexts = taskScreens
  .flatMap(piecesOn)
  .filter(({ key }) => /^(ui:|call:|tasks:locked\/\w+$)/.test(key))
  .sort((one, other) => Number(other.sometimes ?? false) - Number(one.sometimes ?? false));
type Met = Map<string, Set<boolean>>;
const note = (met: Met, place: string, isShown: boolean) => met.set(place, (met.get(place) ?? new Set()).add(isShown));

describe('the book says when a line is shown', () => {
  it('on the pages of the six reports: there it stands, then and on those reports alone', async () => {
    const texts = told(reportTexts).map((text) => ({ ...text, tasks: tasksOf(text.place) }));
    const met: Met = new Map();
    for (const start of cases) {
      for (const task of taskIds.filter((known) => isPlanned(atOf(start, known), known))) {
        await openApp(`referrals/${task}`, start);
        const pieces = piecesOf(one('main'));
        for (const { place, like, when, tasks } of texts) {
          const isShown = stands(pieces, like);
          expect(isShown, `${place} on ${task} in ${JSON.stringify(start)}`).toBe(
            tasks.includes(task) && (isSo(when, atOf(start, task)) ?? isShown),
          );
          note(met, place, isShown);
        }
      }
    }
    const unmet = texts.map(({ place }) => place).filter((place) => !met.get(place)?.has(true));
    // Nobody added a number here, as other tests do, and offices are open; those with a number have no date.
    expect(unmet.filter((place) => !place.startsWith('ui:task-list/')).sort()).toEqual([
      'call:councilMet/seen',
      'call:details/referenceError',
      'call:details/timeError',
      'call:number/officeClosed',
      'call:say/in/en',
      'call:say/notKnownDone',
    ]);
  });

  it('in the list of who to tell, and in each line of its plan', async () => {
    // A line to a child that gives way where there are seven is tested with the cards.
    const givesWay = (place: string) => goesFirst.some((id) => place === `advice:say/${id}`);
    const texts = told(piecesOn('referrals')).filter(({ place }) => !ofLine(place) && !givesWay(place));
    const lines = told(piecesOn('referrals')).filter(({ place }) => ofLine(place));
    const met: Met = new Map();
    for (const start of cases) {
      await openApp('referrals', start);
      const pieces = piecesOf(one('main'));
      for (const { place, like, when } of texts) {
        const isShown = stands(pieces, like);
        expect(isShown, `${place} in ${JSON.stringify(start)}`).toBe(
          isSo(when, atOf(start, 'social-services')) ?? isShown,
        );
        note(met, place, isShown);
      }
      for (const row of all('li[data-task]')) {
        const task = taskIds.find((known) => known === row.dataset['task'])!;
        const inRow = piecesOf(row);
        for (const { place, like, when, of } of lines) {
          const isShown = stands(inRow, like);
          expect(isShown, `${place} on ${task} in ${JSON.stringify(start)}`).toBe(
            of.includes(task) && isSo(when, atOf(start, task)),
          );
          note(met, place, isShown);
        }
      }
    }
    const never = [...texts, ...lines].filter(
      ({ place, when }) =>
        !met.get(place)?.has(true) && means[when as 'always']?.toString() !== means.hasNumber?.toString(),
    );
    expect(never.map(({ place }) => place)).toEqual(['call:councilMet/seen', 'ui:task-list/madeConcern']);
  });
});
