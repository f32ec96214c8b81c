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

/** Whether a case says something that no concern, or nothing else, has said before it. */
const bringsNew =
  (known: Set<string>) =>
  (values: Values): boolean => {
    const [of, before] = [isConcern(caseOf(values)), known.size];
    for (const [thing, value] of values) for (const said of ['', ...value]) known.add(`${String(of)} ${thing} ${said}`);
    return known.size > before;
  };

/** A case for each question that can be the first one left to answer, and for each end of the walk where none is. */
export const gaps = fullestOfEach((said) => String(stopsAt(said)));
/** A case for each path that there is, by its screens and the questions on them, with every question answered. */
export const everyPath = fullestOfEach((said) =>
  [
    ...walk.filter((screen) => isOnPath(said, screen)),
    ...questionIds.filter((question) => isAsked(said, question)),
    endOf(said),
  ].join(),
);

/** Of 400 cases drawn by lot, always the same ones, those that say something which none before them did: a page can hang on an answer that no chosen case has. */
export const byLot: readonly Case[] = drawn(400, 2026, bringsNew(new Set())).map(caseOf);

/** A case that was only just begun. */
export const nothingSaid = caseOf(new Map());
/** What a call tells counts only once it is marked, so it can stand in every case beforehand. */
const fullestTold = fullest.with('told', () => allTold);
/** A concern of which everything is said, which calls for every task: nobody told yet, then one duty after another done, to the last. */
export const toldSoFar: readonly Case[] = (['social-services', 'police', 'prevent-spoc'] as const).reduce<
  readonly Case[]
>((cases, task) => [...cases, (cases.at(-1) ?? fullestTold).with(`mark ${task}`, () => ['made'])], [fullestTold]);
const complete = toldSoFar.at(-1) ?? fullest;
const completeAndCalm = complete.with('immediate-danger', () => ['no']);

/** The cases on which pages are drawn: one for each way in which a case can stand, the shortest; and the ends of what can be said. */
export const currents: readonly Case[] = [
  nothingSaid,
  fullest,
  complete,
  completeAndCalm,
  ...oneOfEach(
    (said) =>
      `${endOf(said)} ${isOnlineConcern(said)} ${isDanger(said)} ${isEitherMade(said)} ${risks.some((risk) => isFlagged(said, risk))}`,
  ),
];
/** A concern for each fitting of the advice on evidence. */
export const fittings = oneOfEach((said) =>
  isConcern(said) ? dos.filter((advice) => isAdvised(said, advice)).join() : '',
).filter(isConcern);
