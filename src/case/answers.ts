import {
  concern,
  type Condition,
  onlineConcern,
  type OptionOf,
  type QuestionId,
  questionIds,
  questions,
  identifiedForms,
  type RiskId,
  riskIds,
} from '#protocol/questions';
import type { Option, ToldAs } from '#protocol/shapes';
import { listOf } from './listed';

type Kind<Q extends QuestionId> = (typeof questions)[Q]['kind'];
/** An answer to a question: one option id, or a list of them if the question takes many. */
export type AnswerOf<Q extends QuestionId> = Kind<Q> extends 'one' ? OptionOf<Q> : readonly OptionOf<Q>[];
/** Answers as they are written in a file or kept in storage. */
export type GivenAnswers = { readonly [Q in QuestionId]?: AnswerOf<Q> };
/** The answers of a case: the chosen options of each question, or none. Those off the path are kept but not counted. */
export type Answers = { readonly [Q in QuestionId]: readonly OptionOf<Q>[] };
/** An answer to a question that is not known at compile time. */
export type Answer = string | readonly string[];

const optionsIn = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** Returns the answers of a case from those of a file or of storage. */
export const answersOf = (given: GivenAnswers): Answers =>
  Object.fromEntries(questionIds.map((question) => [question, optionsIn(given[question])])) as Answers;
/** Returns the answers of a case as a file or storage holds them. */
export const givenIn = (answers: Answers): GivenAnswers =>
  Object.fromEntries(
    questionIds.flatMap((question) => {
      const options: readonly string[] = answers[question];
      return options.length > 0 ? [[question, takesOne(question) ? options[0] : options]] : [];
    }),
  );
/** The answers of a new case. */
export const noAnswers = answersOf({});

/** Whether a question has an answer, on or off the path. */
export const isAnswered = (answers: Answers, question: QuestionId): boolean => answers[question].some(Boolean);

/** Whether `id` is the id of a question. */
export const isQuestion = (id: unknown): id is QuestionId => questionIds.some((known) => known === id);

/** Whether the question takes only one option. */
export const takesOne = (question: QuestionId): boolean => questions[question].kind === 'one';

/** Returns the option that cannot be chosen with any other, if the question has one. */
export const exclusiveOption = (question: QuestionId): string | undefined => questions[question].alone;

/** Whether `value` is a valid answer: the right type, known options, none twice, and an exclusive option only alone. */
export function isAnswer(question: QuestionId, value: unknown): boolean {
  const list: unknown = takesOne(question) ? [value] : value;
  if (!Array.isArray(list) || list.length === 0 || new Set(list).size < list.length) return false;
  const known: readonly unknown[] = questions[question].options;
  if (!list.every((option) => known.includes(option))) return false;
  return list.length === 1 || !list.includes(exclusiveOption(question));
}

/** Returns the ticks after a tap on `option` where many are allowed. An exclusive option clears the others. */
export function toggled(question: QuestionId, ticked: readonly string[], option: string): readonly string[] {
  if (ticked.includes(option)) return ticked.filter((other) => other !== option);
  const alone = exclusiveOption(question);
  if (option === alone) return [option];
  const kept = new Set([...ticked.filter((other) => other !== alone), option]);
  return questions[question].options.filter((known) => kept.has(known));
}

/** Returns the answers with one added or replaced, in the order of the options. `answer` must be valid (`isAnswer`). */
export function withAnswer(answers: Answers, question: QuestionId, answer: Answer): Answers {
  const options = optionsIn(answer);
  return { ...answers, [question]: questions[question].options.filter((known) => options.includes(known)) };
}

/** Whether `condition` is met; `read` returns the chosen options that count for a question. */
export function met(condition: Condition, read: (question: QuestionId) => readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => met(part, read));
  if ('any' in condition) return condition.any.some((part) => met(part, read));
  if ('not' in condition) return !met(condition.not, read);
  return read(condition.question).some((option) => condition.has.includes(option));
}

/** Whether a question is on the path: the earlier answers that count lead to it. */
export const isAsked = (answers: Answers, question: QuestionId): boolean =>
  holds(questions[question].askedWhen, answers);

/** Returns the options chosen for a question; none if it is off the path or unanswered. */
export const counted = <Q extends QuestionId>(answers: Answers, question: Q): Answers[Q] =>
  isAsked(answers, question) ? answers[question] : [];

/** Whether `condition` holds for the answers on the path; others do not count. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  met(condition, (question) => counted(answers, question));

/** Whether the case is a concern about a child (5.5.1-a). */
export const isConcern = (answers: Answers): boolean => holds(concern, answers);

/** Whether the case is a concern in which phones, computers or the internet play a part, or may (5.5.2). */
export const isOnlineConcern = (answers: Answers): boolean => holds(onlineConcern, answers);

/** Ticks before Continue, by question. They do not count as answers. */
export type Drafts = { readonly [Q in QuestionId]?: readonly string[] };

/** Returns what is ticked on a screen: the draft, or else the answer. */
export const ticked = (answers: Answers, drafts: Drafts, question: QuestionId): readonly string[] =>
  drafts[question] ?? answers[question];

/** Returns the ticks as an answer; undefined if they are not a valid one. */
export function asAnswer(question: QuestionId, ticks: readonly string[]): Answer | undefined {
  const answer: Answer | undefined = takesOne(question) ? ticks[0] : ticks;
  return isAnswer(question, answer) ? answer : undefined;
}

/** Returns the drafts without those of `questions`. */
export const withoutDrafts = (drafts: Drafts, questions: readonly QuestionId[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([question]) => !questions.some((gone) => gone === question)));

/** An option with its question, such as `harm:grooming`. */
export type OptionRef = `${QuestionId}:${string}`;

/** Returns the question and the option of a fact. */
export function partsOf(fact: OptionRef): { readonly question: QuestionId; readonly option: string } {
  const [question, option] = fact.split(':') as [QuestionId, string];
  return { question, option };
}

const options = new Map(
  questionIds.flatMap((question) =>
    questions[question].rows.map((row: Option) => [`${question}:${row.id}`, row] as const),
  ),
);
/** Every option, in the order of the questions. */
export const optionIds: readonly OptionRef[] = [...options.keys()];

/** Returns how a call passes on an option. "Not sure" is said but is not a fact, so it is never news. */
export const toldAs = (option: OptionRef): ToldAs => options.get(option)?.told ?? 'nothing';
/** Returns those of some options that a call passes on. */
export const passedOn = (some: readonly OptionRef[]): readonly OptionRef[] =>
  some.filter((option) => toldAs(option) !== 'nothing');

/** Every fact that a call can pass on, in the order of the questions and their options. */
export const factIds: readonly OptionRef[] = optionIds.filter((option) => toldAs(option) === 'fact');

/** Whether a fact is true of the answers: chosen, and on the path. */
export function isFact(answers: Answers, fact: OptionRef): boolean {
  const { question, option } = partsOf(fact);
  return counted(answers, question).some((chosen) => chosen === option);
}

/** Whether choosing this option, and nothing else, meets a condition. */
export function meets(condition: Condition, option: OptionRef): boolean {
  const { question, option: chosen } = partsOf(option);
  return met(condition, (asked) => (asked === question ? [chosen] : []));
}

/** Returns the facts of a case, in order. */
export const factsOf = listOf<Answers, OptionRef>(factIds, isFact);
/** Returns every option chosen on the path, in order. */
export const chosenOptions = listOf<Answers, OptionRef>(optionIds, isFact);
/** Returns the chosen options that a call passes on; what to say and the record have one whole sentence for each. */
export const toldOptions = listOf<Answers, OptionRef>(passedOn(optionIds), isFact);

/** A form of harm (5.5.3). */
export type FormId = keyof typeof identifiedForms;
/** The forms of harm, in the order of the protocol. */
export const formIds = Object.keys(identifiedForms) as FormId[];
/** Returns the forms of harm that a ticked example identifies (5.5.3-forms); none if not yet classified. */
export const formsIdentified = listOf<Answers, FormId>(formIds, (answers, form) =>
  holds(identifiedForms[form], answers),
);

/** The status of a specific risk; `implied` if another answer implies it. */
export type RiskStatus = 'flagged' | 'implied' | 'clear' | 'unanswered';

/** Returns the status of a risk. Not sure counts as flagged, to be safe. Unanswered unless it is an online concern. */
export function riskStatus(answers: Answers, risk: RiskId): RiskStatus {
  if (!holds(onlineConcern, answers)) return 'unanswered';
  if (holds(questions[risk].risk.impliedWhen, answers)) return 'implied';
  if (!isAnswered(answers, risk)) return 'unanswered';
  return answers[risk].includes('no') ? 'clear' : 'flagged';
}

/** Returns the risks that are flagged or implied, in the order of the protocol. */
export const flaggedRisks = listOf<Answers, RiskId>(riskIds, (answers, risk) =>
  ['flagged', 'implied'].includes(riskStatus(answers, risk)),
);

const unasked: readonly OptionRef[] = ([...riskIds, 'looked-after'] as const).map((id) => `${id}:yes` as const);
/** Returns what was answered yes before a harm implied its risk: nobody is asked any more, but it stays said. */
export const answeredEarlier = listOf<Answers, OptionRef>(unasked, (answers, option) => {
  const { question } = partsOf(option);
  const risk = question === 'looked-after' ? questions[question].beneath : (question as RiskId);
  return answers[question].some((chosen) => chosen === 'yes') && riskStatus(answers, risk) === 'implied';
});
