import { concern, liveDanger, pastDanger, policeRung, type QuestionId, questionIds } from '#protocol/questions';
import { bodies, type Body, followUpIds, followUps, type TaskId, taskIds } from '#protocol/tasks';
import { all, always, any, chosen, done, never, not, rule, type Rule, type Term, told } from '../term';
import { factsOf, termOf } from './answers';

/** Every fact there can be, including options that would be facts if they were told. */
export const factIds: readonly string[] = questionIds.flatMap((id) => factsOf(id).map(({ fact }) => fact));

/** The facts that a call tells. */
const tellable = questionIds.flatMap((id) => factsOf(id).flatMap(({ fact, isTold: is }) => (is ? [fact] : [])));

/** They were told it by a mark, by an answer or, of the danger, on 999 (`toldTo` in src/case/marks.ts). */
function isTold(body: Body, fact: string): Term {
  const [question = ''] = fact.split(':');
  const isOfDanger = body === 'police' && question === 'immediate-danger';
  return any(
    told(body, fact),
    all(rule(`reported ${body}`), told(`answer:${body}`, fact)),
    isOfDanger ? all(termOf(policeRung), rule(`fact ${fact}`)) : never,
  );
}
const newsRules = (body: Body): readonly Rule[] => [
  ...factIds.map((fact): Rule => [
    `news ${body} ${fact}`,
    all(rule(`made ${body}`), not(isTold(body, fact)), rule(`fact ${fact}`)),
  ]),
  [`any-news ${body}`, any(...factIds.map((fact) => rule(`news ${body} ${fact}`)))],
];

const isLive = termOf(liveDanger);
/** They were rung about it, or told the answer given now (`doPoliceKnow` in src/case/danger.ts). */
const doPoliceKnow = any(
  termOf(policeRung),
  all(
    rule('made police'),
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

/** What Social Services and the Police were not told, and the state of danger. */
export const ofTold: readonly Rule[] = [
  ...bodies.flatMap(newsRules),
  ...dangers.map(([state, is]): Rule => [`danger ${state}`, is]),
  ['danger untold', any(rule('danger live-untold'), rule('danger past-untold'))],
];

const followUpRules = followUpIds.flatMap((id): readonly Rule[] => {
  const { thereWhen, afterMade } = followUps[id];
  return [
    [`there ${id}`, all(termOf(thereWhen), afterMade ? rule(`made ${afterMade}`) : always)],
    [`to-follow ${id}`, all(not(done(id)), rule(`there ${id}`))],
  ];
});

/** Only Social Services and the Police can be told more (`isToldSince` in src/case/marks.ts). */
export const toldSince = (task: TaskId): Term =>
  any(...bodies.filter((body) => body === task).flatMap((body) => tellable.map((fact) => told(body, fact))));
/** Only Social Services and the Police can have news. */
export const hasNews = (task: TaskId): Term =>
  bodies.some((body) => body === task) ? rule(`any-news ${task}`) : never;

/** The 999 question is outstanding while danger is untold (`isQuestionOutstanding` in src/case/outstanding.ts). */
const isOutstanding = (id: QuestionId): Term =>
  any(rule(`open ${id}`), ...(id === 'called-999' ? [rule('danger untold')] : []));
const outstanding = questionIds.map((id): Rule => [`outstanding ${id}`, isOutstanding(id)]);
const left = taskIds.map((task): Rule => [
  `left ${task}`,
  all(rule(`must ${task}`), any(not(rule(`settled ${task}`)), hasNews(task))),
]);

/** What follows after the calls, and what is still to be done. */
export const ofLeft: readonly Rule[] = [
  ...followUpRules,
  ...outstanding,
  ...left,
  [
    'complete',
    all(
      termOf(concern),
      ...taskIds.map((task) => not(rule(`left ${task}`))),
      ...questionIds.map((id) => not(rule(`outstanding ${id}`))),
    ),
  ],
  ['all-done', all(...followUpIds.map((id) => not(rule(`to-follow ${id}`))), rule('complete'))],
];
