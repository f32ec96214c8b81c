import type { Case } from '../search/case';
import { casesToDraw } from '../search/chosen-cases';
import * as chart from '../subject/chart';
import { frameOf, languages } from '../subject/pages';
import { shown } from '../terms/screens';
import { type Check, every, onPages } from './check';
import { changedAnswer, isAnsweredBy } from './p09-path';

/** An offline concern stays one; anything else becomes an online concern. */
const needAfter = (said: Case): string => (said.says('need', 'concern-offline') ? 'concern-offline' : 'concern');

/** P8: Refer now in one action on every screen but the neutral page and the task list, where it leads; 999 on all. */
export const referNow: readonly Check[] = [
  // First the checks that draw no page, so that their faults are found quickly.
  ...shown.map((screen) =>
    every('refer-now-loses', { screen }, (said) => {
      const before = chart.reachedAt(screen, said);
      const taskList = chart.after(before, chart.referNow);
      return (
        chart.screenOf(taskList) === 'referrals'
        && isAnsweredBy(taskList, 'need', [needAfter(said)])
        && changedAnswer(before, taskList, 'need') === undefined
        && chart.marksOf(taskList) === chart.marksOf(before)
      );
    }),
  ),
  ...languages.flatMap((language) =>
    shown.map((screen) =>
      every('no-999', { language, screen }, (said) => frameOf(language, screen, said).includes('href="tel:999"')),
    ),
  ),
  ...onPages(
    'no-refer-now',
    shown,
    casesToDraw,
    (html, _, { screen }) => html.includes('data-action="refer-now"') !== (screen === 'referrals'),
  ),
];
