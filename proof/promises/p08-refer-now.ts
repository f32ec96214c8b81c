import { oneOfEach } from '../search/examples';
import * as chart from '../subject/chart';
import { languages, pageOf } from '../subject/pages';
import { isConcernFlow, isDanger } from '../terms/meaning';
import { endOf } from '../terms/path';
import { isEitherMade } from '../terms/plan';
import { questionIds } from '../terms/questions';
import { shown } from '../terms/screens';
import { type Check, each, every } from './check';

const cases = oneOfEach((said) => `${endOf(said)} ${isConcernFlow(said)} ${isDanger(said)} ${isEitherMade(said)}`);
const others = questionIds.filter((question) => question !== 'need');

/** P8: Refer now in one action, and 999, on every screen but the neutral page. */
export const referNow: readonly Check[] = [
  ...languages.flatMap((language) => shown.flatMap((screen) => [
    each('no-refer-now', { language, screen }, cases, (said) => pageOf(language, screen, said).includes('data-action="refer-now"')),
    each('no-999', { language, screen }, cases, (said) => pageOf(language, screen, said).includes('href="tel:999"')),
  ])),
  ...shown.map((screen) => every('refer-now-loses', { screen }, (said) => {
    const before = chart.at(screen, said);
    const hub = chart.after(before, chart.referNow);
    return chart.screenOf(hub) === 'referrals' && chart.answersOf(hub).need === 'concern'
      && others.every((question) => chart.answersOf(hub)[question] === chart.answersOf(before)[question])
      && chart.marksOf(hub) === chart.marksOf(before);
  })),
];
