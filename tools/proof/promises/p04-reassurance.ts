import type { Case } from '../search/case';
import { type ExitPage, exitPages, isExitPage, waysToExitPages } from '../search/ways';
import { type Language, languages, pageOf } from '../subject/pages';
import { more } from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern, isDanger } from '../terms/meaning';
import { isMade } from '../terms/plan';
import { taskIds } from '../terms/tasks';
import { type Check, each, every } from './check';

function onPage(language: Language, page: ExitPage): readonly Check[] {
  const cases = waysToExitPages[page];
  const about = { language, screen: page };
  const where = (said: Case) => isExitPage(said, page);
  const html = (said: Case) => pageOf(language, page, said);
  // The collapsible part beside the page repeats some of it, but is out of sight until it is opened.
  const inSight = (said: Case) => html(said).split('page__beside')[0] ?? '';
  const sayingSo = page === 'other-procedures' ? 'pages:other-procedures/lead' : `pages:${page}/concern`;
  return [
    each('page-says-no-refer', about, cases, (said) => hasText(inSight(said), language, sayingSo), { where }),
    each('page-no-refer-now', about, cases, (said) => html(said).includes('data-action="refer-now"'), { where }),
    each('page-no-danger', about, cases, (said) => hasText(inSight(said), language, 'pages:danger-opening'), {
      where,
      when: isDanger,
    }),
    each('page-no-record', about, cases, (said) => html(said).includes('data-to="record"'), {
      where,
      when: (said) => taskIds.some((task) => isMade(said, task)),
    }),
  ];
}

/** P4: every concern ends at the task list. Any page where a walk ends elsewhere says to refer, and has Refer now. */
export const reassurance: readonly Check[] = [
  every('concern-ends-elsewhere', {}, (said) => more.end(said) === 'referrals', { when: isConcern }),
  ...languages.flatMap((language) => exitPages.flatMap((page) => onPage(language, page))),
];
