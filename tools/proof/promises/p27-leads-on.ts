import type { Case } from '../search/case';
import { casesToDraw, randomCases } from '../search/chosen-cases';
import { waysNew, waysPlanned } from '../search/ways';
import { languages, pageOf } from '../subject/pages';
import { more } from '../subject/rules';
import { filledButtons } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { nextOnList } from '../terms/reach';
import { bodies, taskIds } from '../terms/tasks';
import { type Check, each, every, whereNothingIsNew } from './check';

const about = { screen: 'referrals' } as const;
const leadsOn = every('list-leads-elsewhere', about, (said) => more.nextStep(said) === nextOnList(said), {
  when: isConcern,
});
const withNews: readonly Case[] = bodies.flatMap((body) => waysNew[body]);
const shown: readonly Case[] = [
  ...taskIds.flatMap((task) => waysPlanned[task]),
  ...withNews,
  ...casesToDraw,
  ...randomCases,
];

/**
 * P27: the filled button of the task list leads to 999 while the Police do not know of live danger, then to the first
 * open duty that is not settled, then to the first with news, then to the first question that is not answered, and only
 * then to what happens next; in both languages.
 */
export const listLeadsOn: readonly Check[] = [
  whereNothingIsNew(leadsOn),
  { ...leadsOn, cases: withNews },
  ...languages.map((language) =>
    each(
      'list-button-unlike',
      { ...about, language },
      shown,
      (said) => filledButtons(pageOf(language, 'referrals', said)).join() === nextOnList(said),
      { where: isConcern },
    ),
  ),
];
