import { isToFollow } from '../terms/marking';
import { isConcern, isDanger, isOnlineConcern, tells } from '../terms/meaning';
import { endOf, isBlocked, isOnPath, stopsAt } from '../terms/path';
import { isDuty, isMade, isMarkedMade, isPlanned, saidBy, statusOf } from '../terms/plan';
import { walk, type WalkScreen } from '../terms/screens';
import { bodies, everyMark, followUpIds, type Mark, type Task, taskIds } from '../terms/tasks';
import { everyFact, isNews } from '../terms/told';
import { type Case, caseOf } from './case';
import { toldSoFar } from './chosen-cases';
import { fullestOfEach, oneOfEach } from './examples';
import type { Thing, Value } from './space';

// Chosen cases, one for each way in which something can be. They stand apart from the checks: so they are worked out once, and not anew
// for each fault that is put into the app.

type Lists<Id extends string> = Readonly<Record<Id, readonly Case[]>>;
const forEach = <Id extends string>(ids: readonly Id[], cases: (id: Id) => readonly Case[]): Lists<Id> =>
  Object.fromEntries(ids.map((id) => [id, cases(id)])) as Lists<Id>;

/** Each way in which Social Services, the Police and a task can stand. */
export const waysTold = forEach(taskIds, (task) =>
  fullestOfEach((said) =>
    [isMade(said, 'social-services'), isMade(said, 'police'), isPlanned(said, task) && !isMade(said, task)].join(),
  ),
);

/** Each way in which a task can stand in the plan. */
export const waysPlanned = forEach(taskIds, (task) =>
  oneOfEach((said) =>
    isPlanned(said, task)
      ? `${endOf(said)} ${isDuty(said, task)} ${statusOf(said, task)} ${saidBy(said, task, 'handled')} ${saidBy(said, task, 'left')}`
      : '',
  ),
);

/** The pages to which a walk leads exitPages. */
export const exitPages = ['other-procedures', 'online-safety-advice', 'professional-conduct'] as const;
export type ExitPage = (typeof exitPages)[number];
/** Whether the case leads to such a page. */
export const isExitPage = (said: Case, page: ExitPage): boolean =>
  page === 'other-procedures' ? tells(said, 'need', 'concern-offline') : endOf(said) === page;
/** Each way in which such a page can open. */
export const waysToExitPages = forEach(exitPages, (page) =>
  oneOfEach((said) =>
    isExitPage(said, page) ? `${isDanger(said)} ${taskIds.some((task) => isMade(said, task))}` : '',
  ),
);

/** Whether a screen is on the path and answered. */
export const isPassed = (said: Case, screen: WalkScreen): boolean => isOnPath(said, screen) && !isBlocked(said, screen);
/** Each first question left to answer, where a screen is on the path and answered. */
export const waysPassed = forEach(walk, (screen) =>
  fullestOfEach((said) => (isPassed(said, screen) ? String(stopsAt(said)) : '')),
);

/** Each first question left to answer, with the two questions about evidence answered or not. */
export const waysToEvidence = fullestOfEach(
  (said) =>
    `${String(stopsAt(said))} ${(['evidence-location', 'evidence-handled'] as const).map((question) => said.isAnswered(question)).join()}`,
);

/** Each first thing that can be new to Social Services or the Police. */
export const waysNew = forEach(bodies, (task) =>
  fullestOfEach((said) =>
    isConcern(said) && isMarkedMade(said, task) ? String(everyFact.find((fact) => isNews(said, task, fact)) ?? '') : '',
  ),
);

/** Each way in which a follow-up is there; and a case in which all calls are made. */
export const waysToFollow = forEach(followUpIds, (id) => [
  ...oneOfEach((said) => (isToFollow(said, id) ? `${endOf(said)} ${isOnlineConcern(said)}` : '')),
  ...toldSoFar.slice(-1),
]);

/** Answers that call for every task. */
const calling: readonly (readonly [Thing, Value])[] = [
  ['need', ['concern']],
  ['harm', ['grooming']],
  ['violent-extremism', ['yes']],
];
/** Marks of each kind; for a task's own mark each one there is. */
const someMarks: readonly (readonly Mark[])[] = [[], ['made'], ['tried'], ['handled:police']];
const marked = (task: Task): readonly Case[] =>
  someMarks.flatMap((social) =>
    someMarks.flatMap((police) =>
      everyMark.flatMap((own) =>
        someMarks.map((other) => {
          const others = taskIds.map((id): readonly [Thing, Value] => [`mark ${id}`, other]);
          return caseOf(
            new Map<Thing, Value>([
              ...calling,
              ...others,
              ['mark social-services', social],
              ['mark police', police],
              [`mark ${task}`, own],
            ]),
          );
        }),
      ),
    ),
  );

// Worked out once, as those in `ways.ts` are.
const ways = new Map(taskIds.map((task) => [task, marked(task)]));
/** Each way in which a task can be marked, and some for Social Services, the Police and all others, which are marked alike. */
export const waysMarked = (task: Task): readonly Case[] => ways.get(task) ?? [];
