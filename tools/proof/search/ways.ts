import { isToFollow } from '../terms/marking';
import { isConcern, isDanger, isOnlineConcern, tells } from '../terms/meaning';
import { endOf, isBlocked, isOnPath, stopsAt } from '../terms/path';
import { isMade, isPlanned, readsOf, saidBy, statusOf } from '../terms/plan';
import { walk, type WalkScreen } from '../terms/screens';
import { bodies, everyMark, followUpIds, type Mark, type Task, taskIds } from '../terms/tasks';
import { everyFact, isNews } from '../terms/told';
import { type Case, caseOf } from './case';
import { toldSoFar } from './chosen-cases';
import { fullestOfEach, oneOfEach } from './examples';
import type { Thing, Value } from './space';

// Chosen cases, one for each way in which something can be. They are kept apart from the checks so that they are
// computed once, and not again for each fault that is put into the app.

type Lists<Id extends string> = Readonly<Record<Id, readonly Case[]>>;
const forEach = <Id extends string>(ids: readonly Id[], cases: (id: Id) => readonly Case[]): Lists<Id> =>
  Object.fromEntries(ids.map((id) => [id, cases(id)])) as Lists<Id>;

/** A case for each combination of Social Services made, the Police made and the task still to be made. */
export const waysTold = forEach(taskIds, (task) =>
  fullestOfEach((said) =>
    [isMade(said, 'social-services'), isMade(said, 'police'), isPlanned(said, task) && !isMade(said, task)].join(),
  ),
);

/** A case for each state in which a task can be in the plan. */
export const waysPlanned = forEach(taskIds, (task) =>
  oneOfEach((said) =>
    isPlanned(said, task)
      ? `${endOf(said)} ${readsOf(said, task)} ${statusOf(said, task)} ${saidBy(said, task, 'handled')} ${saidBy(said, task, 'left')}`
      : '',
  ),
);

/** The exit pages, and the page for a concern in which nothing online is involved. */
export const exitPages = ['other-procedures', 'online-safety-advice', 'professional-conduct'] as const;
export type ExitPage = (typeof exitPages)[number];
/** Whether the case leads to this page. */
export const isExitPage = (said: Case, page: ExitPage): boolean =>
  page === 'other-procedures' ? tells(said, 'need', 'concern-offline') : endOf(said) === page;
/** A case for each state in which such a page can open. */
export const waysToExitPages = forEach(exitPages, (page) =>
  oneOfEach((said) =>
    isExitPage(said, page) ? `${isDanger(said)} ${taskIds.some((task) => isMade(said, task))}` : '',
  ),
);

/** Whether a screen is on the path and answered. */
export const isPassed = (said: Case, screen: WalkScreen): boolean => isOnPath(said, screen) && !isBlocked(said, screen);
/** A case for each first unanswered question, if a screen is on the path and answered. */
export const waysPassed = forEach(walk, (screen) =>
  fullestOfEach((said) => (isPassed(said, screen) ? String(stopsAt(said)) : '')),
);

/** A case for each first unanswered question, with and without answers to the two questions about evidence. */
export const waysToEvidence = fullestOfEach(
  (said) =>
    `${String(stopsAt(said))} ${(['evidence-location', 'evidence-handled'] as const).map((question) => said.isAnswered(question)).join()}`,
);

/** A case for each fact that can be the first news to Social Services or the Police. */
export const waysNew = forEach(bodies, (task) =>
  fullestOfEach((said) =>
    isConcern(said) && isMade(said, task) ? String(everyFact.find((fact) => isNews(said, task, fact)) ?? '') : '',
  ),
);

/** A case for each way in which a follow-up is to be done, and one in which all calls are made. */
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
/** A mark of each kind. A task's own mark takes every value instead. */
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

// Computed once, like those above.
const ways = new Map(taskIds.map((task) => [task, marked(task)]));
/** Returns a case for each mark of a task, with some marks of Social Services, the Police and the other tasks. */
export const waysMarked = (task: Task): readonly Case[] => ways.get(task) ?? [];
