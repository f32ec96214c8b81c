import type { Case } from '../search/case';
import { type Aside, aside, isAside, waysAside } from '../search/ways';
import * as chart from '../subject/chart';
import { type Language, languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern, isDanger } from '../terms/meaning';
import { isBlocked } from '../terms/path';
import { isMade } from '../terms/plan';
import { taskIds } from '../terms/tasks';
import { screens } from '../terms/screens';
import { type Check, each, every } from './check';

function onPage(language: Language, page: Aside): readonly Check[] {
  const cases = waysAside[page];
  const about = { language, screen: page };
  const where = (said: Case) => isAside(said, page);
  const html = (said: Case) => pageOf(language, page, said);
  const sayingSo = page === 'other-procedures' ? 'pages:other-procedures/lead' : `pages:${page}/concern`;
  return [
    each('page-says-no-refer', about, cases, (said) => hasText(html(said), language, sayingSo), { where }),
    each('page-no-refer-now', about, cases, (said) => html(said).includes('data-action="refer-now"'), { where }),
    each(
      'page-no-danger',
      about,
      cases,
      (said) => !isDanger(said) || hasText(html(said), language, 'pages:danger-opening'),
      { where },
    ),
    each(
      'page-no-record',
      about,
      cases,
      (said) => !taskIds.some((task) => isMade(said, task)) || html(said).includes('data-to="record"'),
      {
        where,
      },
    ),
  ];
}

/** P4: every concern ends at the hub; a page that ends elsewhere says to refer, and opens Refer now. */
export const reassurance: readonly Check[] = [
  every('concern-ends-elsewhere', {}, (said) => !isConcern(said) || rules.endOf(said) === 'referrals'),
  every(
    'concern-led-elsewhere',
    {},
    (said) =>
      !isConcern(said)
      || chart.screenOf(chart.after(chart.reachedAt('before-you-ring', said), chart.goOn))
        === (isBlocked(said, 'before-you-ring') ? 'before-you-ring' : 'referrals'),
  ),
  ...screens
    .filter((screen) => screen !== 'notes')
    .map((screen) =>
      every(
        'refer-now-elsewhere',
        { screen },
        (said) => chart.screenOf(chart.after(chart.reachedAt(screen, said), chart.referNow)) === 'referrals',
      ),
    ),
  ...languages.flatMap((language) => aside.flatMap((page) => onPage(language, page))),
];
