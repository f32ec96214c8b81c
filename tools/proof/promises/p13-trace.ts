import { currents } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import { languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { clauses } from '../terms/clauses';
import { clausesOf } from '../terms/plan';
import { isPartOf } from '../terms/reach';
import { advising, onGoodPractice, shown } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, each, every, once } from './check';

/** Where the clauses stand: the book lists every clause, and so proves nothing. */
const places = shown.filter((screen) => screen !== 'book');
const stands = (clause: string): boolean =>
  places.some((screen) => pageOf('en', screen, fullest).includes(`data-clause="${clause}"`));

/** P13: every clause stands somewhere, every screen that advises says on what it stands, good practice where it is that, and so does each row of the plan. */
export const trace: readonly Check[] = [
  ...clauses.map((clause) => once('clause-nowhere', { clause }, () => stands(clause))),
  ...taskIds.map((task) =>
    every(
      'row-clauses-unlike',
      { task },
      (said) => rules.clausesOf(said, task).join() === clausesOf(said, task).join(),
    ),
  ),
  ...languages.flatMap((language) =>
    advising.map((screen) =>
      each(
        'screen-without-clause',
        { language, screen },
        currents,
        (said) => {
          const html = pageOf(language, screen, said);
          if (onGoodPractice.includes(screen)) return hasText(html, language, 'ui:goodPractice');
          return html.includes('data-clause="') || hasText(html, language, 'ui:updates');
        },
        { where: (said) => isPartOf(said, screen) },
      ),
    ),
  ),
];
