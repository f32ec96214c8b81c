import { dos, isAdvised } from '../terms/evidence';
import { isAsked, isConcern, isDanger, isFlagged, isOnlineConcern } from '../terms/meaning';
import { endOf, isOnPath, stopsAt } from '../terms/path';
import { isEitherMade } from '../terms/plan';
import { questionIds } from '../terms/questions';
import { risks, walk } from '../terms/screens';
import { type Case, caseOf } from './case';
import { drawn } from './draw';
import { fullest, fullestOfEach, oneOfEach } from './examples';
import { allTold, type Values } from './space';

/** Whether a case gives an answer that no earlier case with the same need (concern or not) has given. */
const bringsNew =
  (known: Set<string>) =>
  (values: Values): boolean => {
    const [of, before] = [isConcern(caseOf(values)), known.size];
    for (const [thing, value] of values) for (const said of ['', ...value]) known.add(`${String(of)} ${thing} ${said}`);
    return known.size > before;
  };

/** A case for each question that can be the first unanswered one, and for each end of a complete walk. */
export const casesByFirstUnanswered = fullestOfEach((said) => String(stopsAt(said)));
/** A case for each possible path, by its screens and questions, with every question answered. */
export const everyPath = fullestOfEach((said) =>
  [
    ...walk.filter((screen) => isOnPath(said, screen)),
    ...questionIds.filter((question) => isAsked(said, question)),
    endOf(said),
  ].join(),
);

/** Of 400 random cases, always the same, those with an answer not seen before: a page can depend on any answer. */
export const randomCases: readonly Case[] = drawn(400, 2026, bringsNew(new Set())).map(caseOf);

/** A case that has only just begun. */
export const nothingSaid = caseOf(new Map());
/** What a call tells counts only once the call is marked, so it can be set in every case beforehand. */
const fullestTold = fullest.with('told', () => allTold);
/** A concern that says everything and calls for every task, first with nobody told, then with each duty made. */
export const toldSoFar: readonly Case[] = (['social-services', 'police', 'prevent-spoc'] as const).reduce<
  readonly Case[]
>((cases, task) => [...cases, (cases.at(-1) ?? fullestTold).with(`mark ${task}`, () => ['made'])], [fullestTold]);
const complete = toldSoFar.at(-1) ?? fullest;
const completeAndCalm = complete.with('immediate-danger', () => ['no']);

/** The cases on which pages are drawn: the shortest for each state of a case, and the extremes. */
export const casesToDraw: readonly Case[] = [
  nothingSaid,
  fullest,
  complete,
  completeAndCalm,
  ...oneOfEach(
    (said) =>
      `${endOf(said)} ${isOnlineConcern(said)} ${isDanger(said)} ${isEitherMade(said)} ${risks.some((risk) => isFlagged(said, risk))}`,
  ),
];
/** A concern for each combination of advice on evidence. */
export const fittings = oneOfEach((said) =>
  isConcern(said) ? dos.filter((advice) => isAdvised(said, advice)).join() : '',
).filter(isConcern);
