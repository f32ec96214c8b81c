import type { Said } from './case';
import { isAsked, isConcern, isOpen } from './meaning';
import { endOf, isBlocked, isOnPath } from './path';
import { type Question, questionIds } from './questions';
import { type Screen, screenOf, walk, type WalkScreen } from './screens';

/** The screens on which a change can begin. */
export const homes = ['referrals', 'record'] as const;
export type Home = (typeof homes)[number];

/** The page that must be shown again after the answers of a screen change. */
const pageAfter: Readonly<Partial<Record<WalkScreen, WalkScreen>>> = {
  need: 'other-procedures',
  evidence: 'evidence-guidance',
};

/** The screens that only give information. */
const telling: readonly WalkScreen[] = Object.values(pageAfter);

/** Returns where a change leads back to: where it began, or the end page if the case is no longer a concern. */
const returnsTo = (said: Said, home: Home): Screen | undefined => (isConcern(said) ? home : endOf(said));

/** A change under way: where it began, the screens still to show, and whether to show all unanswered questions. */
export interface UnderWay {
  readonly returnTo: Home;
  readonly pending: readonly WalkScreen[];
  readonly withUnanswered: boolean;
}

/** Begins a change, or adds to the one under way. An unanswered question brings along all others like it. */
export const withQuestion = (said: Said, question: Question, from: Home, before?: UnderWay): UnderWay => ({
  returnTo: before?.returnTo ?? from,
  pending: before?.pending ?? [],
  withUnanswered: before?.withUnanswered === true || isOpen(said, question),
});

/** After an answer: the unanswered questions that it brings onto the path are still to be shown. */
export function withAnswered(before: UnderWay, said: Said, after: Said): UnderWay {
  const brought = questionIds.filter((question) => !isAsked(said, question) && isOpen(after, question));
  return { ...before, pending: [...before.pending, ...brought.map(screenOf)] };
}

/** After Continue: this screen has been shown, and the page that must follow it is still to be shown. */
export const withoutScreen = (before: UnderWay, screen: WalkScreen): UnderWay => ({
  ...before,
  pending: [before.pending.filter((other) => other !== screen), pageAfter[screen] ?? []].flat(),
});

/** Returns the next screen: the first still to be shown that asks or tells something, else where the change ends. */
export function nextScreen(said: Said, { returnTo, pending, withUnanswered }: UnderWay): Screen | undefined {
  const hasMore = (screen: WalkScreen) =>
    isBlocked(said, screen) || (telling.includes(screen) && isOnPath(said, screen));
  const isNext = (screen: WalkScreen) =>
    (pending.includes(screen) && hasMore(screen)) || (withUnanswered && isBlocked(said, screen));
  return walk.find(isNext) ?? returnsTo(said, returnTo);
}
