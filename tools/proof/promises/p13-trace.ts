import { standings } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import { languages, pageOf } from '../subject/pages';
import { hasText } from '../subject/words';
import { clauses } from '../terms/clauses';
import { isPartOf } from '../terms/reach';
import { advising, shown } from '../terms/screens';
import { type Check, each, once } from './check';

/** Where the clauses stand: the book lists every clause, and so proves nothing. */
const places = shown.filter((screen) => screen !== 'book');
const stands = (clause: string): boolean =>
  places.some((screen) => pageOf('en', screen, fullest).includes(`data-clause="${clause}"`));

/** P13: every clause stands somewhere, and every screen that advises says on what it stands. */
export const trace: readonly Check[] = [
  ...clauses.map((clause) => once('clause-nowhere', { clause }, () => stands(clause))),
  ...languages.flatMap((language) =>
    advising.map((screen) =>
      each(
        'screen-without-clause',
        { language, screen },
        standings,
        (said) => {
          const html = pageOf(language, screen, said);
          return (
            html.includes('data-clause="')
            || hasText(html, language, 'ui:goodPractice')
            || hasText(html, language, 'ui:newer')
          );
        },
        { where: (said) => isPartOf(said, screen) },
      ),
    ),
  ),
];
