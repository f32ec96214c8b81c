import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import {
  concern,
  type Condition,
  identifiedForms,
  onlineConcern,
  type QuestionId,
  questionIds,
  questions,
  riskIds,
} from '#protocol/questions';
import type { ToldAs } from '#protocol/shapes';
import { asks, infoPages, walkScreens } from '#protocol/screens';
import { all, any, chosen, never, not, rule, type Rule, type Term } from '../term';

/** How a question is read: whether one of these options counts as chosen. */
type Read = (question: QuestionId, options: readonly string[]) => Term;

/** An answer counts only while its question is on the path. */
export const counted: Read = (question, options) => all(rule(`asked ${question}`), chosen(question, options));

/** Converts a condition of the protocol's tables to a term; `read` says what counts as chosen. */
export function termOf(condition: Condition, read: Read = counted): Term {
  if ('all' in condition) return all(...condition.all.map((part) => termOf(part, read)));
  if ('any' in condition) return any(...condition.any.map((part) => termOf(part, read)));
  if ('not' in condition) return not(termOf(condition.not, read));
  return read(condition.question, condition.has);
}

const asked = questionIds.map((id): Rule => [`asked ${id}`, termOf(questions[id].askedWhen)]);
const open = questionIds.map((id): Rule => [
  `open ${id}`,
  all(rule(`asked ${id}`), not(chosen(id, questions[id].options))),
]);

interface Option {
  readonly id: string;
  readonly told: ToldAs;
}
/** Returns the options of a question that tells facts, named like `harm:grooming`, and whether each is a fact. */
export function factsOf(
  id: QuestionId,
): readonly { readonly fact: string; readonly option: string; readonly isTold: boolean }[] {
  const facts = questions[id].rows.map((row: Option) => ({
    fact: `${id}:${row.id}`,
    option: row.id,
    isTold: row.told === 'fact',
  }));
  return facts.some(({ isTold }) => isTold) ? facts : [];
}
const facts = questionIds.flatMap((id) =>
  factsOf(id).map(({ fact, option, isTold }): Rule => [`fact ${fact}`, isTold ? counted(id, [option]) : never]),
);

const onPath = walkScreens.map((screen): Rule => {
  const telling = infoPages[screen];
  return [
    `on-path ${screen}`,
    telling ? termOf(telling.shownWhen) : any(...asks(screen).map((id) => rule(`asked ${id}`))),
  ];
});

const forms = Object.entries(identifiedForms).map(([form, when]): Rule => [`form ${form}`, termOf(when)]);

/** Risks are unanswered outside an online concern; implied takes precedence (`riskStatus` in src/case/answers.ts). */
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

/** An evidence question on the path without an answer counts as not known (protective: src/case/evidence.ts). */
const protectively: Read = (id, options) =>
  options.includes('not-known') ? any(rule(`open ${id}`), counted(id, options)) : counted(id, options);
const lines = { ...doNots, ...dos };
const advice = [...doNotIds, ...doIds].map((id): Rule => [
  `advice ${id}`,
  all(termOf(concern), termOf(lines[id].shownWhen, protectively)),
]);

/** What follows from the answers alone, each made from its row of the protocol's tables. */
export const ofAnswers: readonly Rule[] = [...asked, ...open, ...facts, ...onPath, ...forms, ...risks, ...advice];
