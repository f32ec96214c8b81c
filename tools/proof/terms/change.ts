import type { Said } from './case';
import { isAsked, isConcern, isOpen } from './meaning';
import { endOf, isBlocked, isOnPath } from './path';
import { type Question, questionIds } from './questions';
import { type Screen, screenOf, walk, type WalkScreen } from './screens';

/** Where a change begins. */
export const homes = ['referrals', 'record'] as const;
export type Home = (typeof homes)[number];

/** What a change of a screen's answers brings to be told. */
const pageAfter: Readonly<Partial<Record<WalkScreen, WalkScreen>>> = {
  need: 'other-procedures',
  harm: 'flagged-risks',
  'specific-risks': 'flagged-risks',
  evidence: 'evidence-guidance',
};

/** The screens that tell something, besides what they may ask. */
const telling: readonly WalkScreen[] = Object.values(pageAfter);

/** The page that must follow a change of what this screen asks, where it is on the path. */
export function toldAfter(said: Said, screen: WalkScreen): WalkScreen | undefined {
  const page = pageAfter[screen];
  return page && isOnPath(said, page) ? page : undefined;
}

/** Where a change returns to: where it began; to the end page, where the case is no concern any more. */
export const returnsTo = (said: Said, home: Home): Screen | undefined => (isConcern(said) ? home : endOf(said));

/** A change under way: where it began; what is to be shown before it is back there; and whether every question left to answer is shown too. */
export interface UnderWay {
  readonly returnTo: Home;
  readonly pending: readonly WalkScreen[];
  readonly withUnanswered: boolean;
}

/** A change of a question begins, or goes on with this one as well: one that had no answer brings the others that have none along. */
export const withQuestion = (said: Said, question: Question, from: Home, before?: UnderWay): UnderWay => ({
  returnTo: before?.returnTo ?? from,
  pending: before?.pending ?? [],
  withUnanswered: before?.withUnanswered === true || isOpen(said, question),
});

/** After an answer: what it brings to be asked, and is not answered, is to be shown. */
export function withAnswered(before: UnderWay, said: Said, after: Said): UnderWay {
  const brought = questionIds.filter((question) => !isAsked(said, question) && isOpen(after, question));
  return { ...before, pending: [...before.pending, ...brought.map(screenOf)] };
}

/** After Continue: this screen was shown, and what must be told after it is to be. */
export const withoutScreen = (before: UnderWay, screen: WalkScreen): UnderWay => ({
  ...before,
  pending: [before.pending.filter((other) => other !== screen), pageAfter[screen] ?? []].flat(),
});

/** What is shown next: the first in the walk's order that is to be shown, and still asks or tells something; then where the change returns to. */
export function nextScreen(said: Said, { returnTo, pending, withUnanswered }: UnderWay): Screen | undefined {
  const hasMore = (screen: WalkScreen) =>
    isBlocked(said, screen) || (telling.includes(screen) && isOnPath(said, screen));
  const isNext = (screen: WalkScreen) =>
    (pending.includes(screen) && hasMore(screen)) || (withUnanswered && isBlocked(said, screen));
  return walk.find(isNext) ?? returnsTo(said, returnTo);
}
