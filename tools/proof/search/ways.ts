import { isToFollow } from '../terms/marking';
import { isConcern, isDanger, isOnlineConcern, tells } from '../terms/meaning';
import { endOf, isBlocked, isOnPath } from '../terms/path';
import { isMade, isPlanned, readsOf, saidBy, statusOf } from '../terms/plan';
import type { WalkScreen } from '../terms/screens';
import { bodies, followUpIds, taskIds, toldBys } from '../terms/tasks';
import { everyFact, isNews } from '../terms/told';
import type { Case } from './case';
import { casesByFirstUnanswered, toldSoFar } from './chosen-cases';
import { fullestOfEach, oneOfEach } from './examples';
import { toldAs } from './space';

// Chosen cases, one for each way in which something can be. They are kept apart from the checks so that they are
// computed once, and not again for each fault that is put into the app.

type Lists<Id extends string> = Readonly<Record<Id, readonly Case[]>>;
const forEach = <Id extends string>(ids: readonly Id[], cases: (id: Id) => readonly Case[]): Lists<Id> =>
  Object.fromEntries(ids.map((id) => [id, cases(id)])) as Lists<Id>;

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

/** What an answer says was told is there exactly where the answer names them. */
const asNamed = (said: Case): Case =>
  said.with('told', (told) =>
    told.filter((name) => bodies.every((by) => !name.startsWith(`answer:${by} `) || said.says('already-reported', by))),
  );
// Every event is tried on each screen of these cases, and the cases of one fact or another differ little in where that
// leads: one in four keeps the search short, and has facts of most questions.
const oneIn = 4;
const withNews = bodies.flatMap((body) => waysNew[body].filter((_, at) => at % oneIn === 0));
/** Some facts and not others: those of danger, and of the first harms. */
const toldFacts = everyFact.slice(0, 9);
const otherwiseTold = toldBys.flatMap((by) => toldFacts.map((fact) => toldAs(by, fact)));
/** The cases from which each step is tried: with news, also where they were told something else. */
export const casesToStep: readonly Case[] = [
  ...casesByFirstUnanswered,
  ...toldSoFar,
  ...taskIds.flatMap((task) => waysPlanned[task]),
  ...withNews,
  ...withNews.map((said) => said.with('told', () => otherwiseTold)),
].map(asNamed);
