import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import {
  concern,
  identifiedForms,
  onlineConcern,
  type QuestionId,
  questionIds,
  questions,
  riskIds,
} from '#protocol/questions';
import { asks, tells, walkScreens } from '#protocol/screens';
import { all, any, chosen, not, rule, type Rule } from '../term';
import { counted, type Read, termOf } from './condition';

const asked = questionIds.map((id): Rule => [`asked ${id}`, termOf(questions[id].askedWhen)]);
const open = questionIds.map((id): Rule => [
  `open ${id}`,
  all(rule(`asked ${id}`), not(chosen(id, questions[id].options))),
]);

/** The facts of a question: every option that a call tells, by the name that the whole has, as in `harm:grooming`. */
export const factsOf = (id: QuestionId): readonly string[] => {
  const {
    options,
    told,
  }: { readonly options: readonly string[]; readonly told?: { readonly but: readonly string[] } } = questions[id];
  return options.filter((option) => told && !told.but.includes(option));
};
const facts = questionIds.flatMap((id) =>
  factsOf(id).map((option): Rule => [`fact ${id}:${option}`, counted(id, [option])]),
);

const onPath = walkScreens.map((screen): Rule => {
  const telling = tells[screen];
  return [
    `on-path ${screen}`,
    telling ? termOf(telling.shownWhen) : any(...asks(screen).map((id) => rule(`asked ${id}`))),
  ];
});

const forms = Object.entries(identifiedForms).map(([form, when]): Rule => [`form ${form}`, termOf(when)]);

/** Outside an online concern a risk is unanswered; what implies it comes before its own answer (`riskStatus` in src/case/harm.ts). */
const risks = riskIds.flatMap((id): readonly Rule[] => {
  const implied = rule(`risk ${id} implied`);
  const isAnswered = all(termOf(onlineConcern), not(implied), chosen(id, questions[id].options));
  return [
    [`risk ${id} implied`, all(termOf(onlineConcern), termOf(questions[id].risk.impliedWhen))],
    [`risk ${id} clear`, all(isAnswered, chosen(id, ['no']))],
    [`risk ${id} flagged`, all(isAnswered, not(chosen(id, ['no'])))],
    [`risk ${id} unanswered`, not(any(implied, isAnswered))],
  ];
});

/** An evidence question on the path and not yet answered reads as not known (protective reading: src/case/evidence.ts). */
const protectively: Read = (id, options) =>
  options.includes('not-known') ? any(rule(`open ${id}`), counted(id, options)) : counted(id, options);
const lines = { ...doNots, ...dos };
const advice = [...doNotIds, ...doIds].map((id): Rule => [
  `advice ${id}`,
  all(termOf(concern), termOf(lines[id].shownWhen, protectively)),
]);

/** What follows from the answers alone, each made from its row of the protocol's tables. */
export const ofAnswers: readonly Rule[] = [...asked, ...open, ...facts, ...onPath, ...forms, ...risks, ...advice];
