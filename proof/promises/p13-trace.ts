import { fullest, oneOfEach } from '../search/examples';
import { languages, pageOf } from '../subject/pages';
import { hasText } from '../subject/words';
import { clauses } from '../terms/clauses';
import { isConcernFlow, isDanger, isFlagged } from '../terms/meaning';
import { endOf } from '../terms/path';
import { isPartOf } from '../terms/reach';
import { advising, risks, shown } from '../terms/screens';
import { type Check, each, once } from './check';

const cases = [
  fullest, ...oneOfEach((said) => `${endOf(said)} ${isConcernFlow(said)} ${isDanger(said)} ${risks.some((risk) => isFlagged(said, risk))}`),
];

/** Where the clauses stand: the book lists every clause, and so proves nothing. */
const places = shown.filter((screen) => screen !== 'book');
const stands = (clause: string): boolean => places.some((screen) => pageOf('en', screen, fullest).includes(`data-clause="${clause}"`));

/** P13: every clause stands somewhere, and every screen that advises says on what it stands. */
export const trace: readonly Check[] = [
  ...clauses.map((clause) => once('clause-nowhere', { clause }, () => stands(clause))),
  ...languages.flatMap((language) => advising.map((screen) => each('screen-without-clause', { language, screen }, cases, (said) => {
    if (!isPartOf(said, screen)) return true;
    const html = pageOf(language, screen, said);
    return html.includes('data-clause="') || hasText(html, language, 'ui:goodPractice') || hasText(html, language, 'ui:newer');
  }))),
];
