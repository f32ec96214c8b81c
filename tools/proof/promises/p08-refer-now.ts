import { standings } from '../search/chosen-cases';
import * as chart from '../subject/chart';
import { frameOf, languages, pageOf } from '../subject/pages';
import { shown } from '../terms/screens';
import { type Check, each, every } from './check';
import { changedAnswer } from './kept';

/** P8: Refer now in one action, and 999, on every screen but the neutral page. */
export const referNow: readonly Check[] = [
  ...languages.flatMap((language) =>
    shown.flatMap((screen) => [
      each('no-refer-now', { language, screen }, standings, (said) =>
        pageOf(language, screen, said).includes('data-action="refer-now"'),
      ),
      every('no-999', { language, screen }, (said) => frameOf(language, screen, said).includes('href="tel:999"')),
    ]),
  ),
  ...shown.map((screen) =>
    every(
      'refer-now-loses',
      { screen },
      (said) => {
        const before = chart.reachedAt(screen, said);
        const hub = chart.after(before, chart.referNow);
        return (
          chart.screenOf(hub) === 'referrals'
          && chart.answersOf(hub).need === 'concern'
          && changedAnswer(before, hub, 'need') === undefined
          && chart.marksOf(hub) === chart.marksOf(before)
        );
      },
      { press: 'referNow' },
    ),
  ),
];
