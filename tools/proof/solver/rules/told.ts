import { liveDanger, pastDanger, policeRung, questionIds } from '#protocol/questions';
import { bodies, type Body } from '#protocol/tasks';
import { all, any, chosen, marked, not, rule, type Rule, type Term, told } from '../term';
import { factsOf } from './answers';
import { termOf } from './condition';

/** Every fact there can be, and what would be one if it were told. */
export const factIds: readonly string[] = questionIds.flatMap((id) => factsOf(id).map(({ fact }) => fact));

const newsRules = (body: Body): readonly Rule[] => [
  ...factIds.map((fact): Rule => [
    `news ${body} ${fact}`,
    all(marked(body, 'made'), not(told(body, fact)), rule(`fact ${fact}`)),
  ]),
  [`any-news ${body}`, any(...factIds.map((fact) => rule(`news ${body} ${fact}`)))],
];

const isLive = termOf(liveDanger);
/** Rung about it, or told the answer that stands now (`doPoliceKnow` in src/case/danger.ts). */
const doPoliceKnow = any(
  termOf(policeRung),
  all(
    marked('police', 'made'),
    any(
      ...factsOf('immediate-danger').map(({ option, fact }) =>
        all(chosen('immediate-danger', [option]), told('police', fact)),
      ),
    ),
  ),
);
const isPast = all(not(isLive), termOf(pastDanger));
const arePoliceTold = rule('made police');
const dangers: readonly (readonly [string, Term])[] = [
  ['live-told', all(isLive, doPoliceKnow)],
  ['live-untold', all(isLive, not(doPoliceKnow))],
  ['past-told', all(isPast, arePoliceTold)],
  ['past-untold', all(isPast, not(arePoliceTold))],
  ['none', not(any(isLive, isPast))],
];

/** What Social Services and the Police were not told, and how danger stands. */
export const ofTold: readonly Rule[] = [
  ...bodies.flatMap(newsRules),
  ...dangers.map(([state, is]): Rule => [`danger ${state}`, is]),
  ['danger untold', any(rule('danger live-untold'), rule('danger past-untold'))],
];
