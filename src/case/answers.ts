import { type Condition, type OptionOf, type QuestionId, questionIds, questions } from '#protocol/questions';

type Kind<Q extends QuestionId> = (typeof questions)[Q]['kind'];
/** The answer to a question: one option id, or a list of them where the question takes many. */
export type AnswerOf<Q extends QuestionId> = Kind<Q> extends 'one' ? OptionOf<Q> : readonly OptionOf<Q>[];
/** Answers as they stand in a file, or are kept: data. What is not on the path counts for nothing but is kept. */
export type GivenAnswers = { readonly [Q in QuestionId]?: AnswerOf<Q> };
declare const within: unique symbol;
/**
 * The answers of a case as its rules have them. What is in them stands nowhere on them: they are read by what this file gives, one question
 * at a time, and in no other way. So the search of the proof sees all that decides a rule.
 */
export interface Answers {
  readonly [within]: GivenAnswers;
}
/** An answer of any question, where the question is not known at compile time. */
export type Answer = string | readonly string[];

/** The options chosen for a question, one or more, or none. */
export type OptionsOf<Q extends QuestionId> = readonly OptionOf<Q>[];

/** What is in the answers of a case, how others are made like them, and what they are as data. */
interface Inside {
  readonly given: GivenAnswers;
  readonly like: (given: GivenAnswers) => Answers;
  readonly whole: () => GivenAnswers;
}
/** What it makes is what it is given: so a private field comes to stand on that. */
class There {
  constructor(there: object) {
    return there;
  }
}
class Within extends There {
  readonly #inside: Inside;
  /** Throws where something is in the answers already. */
  constructor(answers: object, inside: Inside) {
    super(answers);
    this.#inside = inside;
  }
  static of(answers: object): Inside {
    if (!(#inside in answers)) throw new TypeError('These are no answers of a case: answersOf makes them.');
    return answers.#inside;
  }
}
/** Has something stand for the answers of a case: what answers are in them is known here alone. Throws where it does already. */
export const standFor = (answers: object, inside: Inside): Answers => new Within(answers, inside) as object as Answers;

/** Nothing stands on it, and no text is made of it. */
class Closed {
  toJSON(): never {
    throw new TypeError('The answers of a case are no data: givenIn gives it.');
  }
}
/** The answers of a case, from data. */
export const answersOf = (given: GivenAnswers): Answers =>
  Object.freeze(standFor(new Closed(), { given, like: answersOf, whole: () => given }));
/** The answers of a case as data: to keep them, to write them, to show them all. No rule may: the search of the proof refuses it. */
export const givenIn = (answers: Answers): GivenAnswers => Within.of(answers).whole();
/** The answers before any is given. */
export const noAnswers = answersOf({});

/** The option ids chosen for a question, none where it is unanswered. */
export function chosen<Q extends QuestionId>(answers: Answers, question: Q): OptionsOf<Q> {
  const answer: Answer | undefined = Within.of(answers).given[question];
  if (answer === undefined) return [];
  return (typeof answer === 'string' ? [answer] : answer) as OptionsOf<Q>;
}

/** Whether a question has an answer, on the path or off it. */
export const isAnswered = (answers: Answers, question: QuestionId): boolean => chosen(answers, question).some(Boolean);

/** Whether `id` is the id of a question. */
export const isQuestion = (id: unknown): id is QuestionId => questionIds.some((known) => known === id);

/** Whether the question takes one option only. */
export const takesOne = (question: QuestionId): boolean => questions[question].kind === 'one';

/** The option that stands alone in this question, if it has one. */
export const exclusiveOption = (question: QuestionId): string | undefined => questions[question].alone;

/** Whether `value` is a valid answer: of the right kind, known options, none twice, an excluding option alone. */
export function isAnswer(question: QuestionId, value: unknown): boolean {
  const list: unknown = takesOne(question) ? [value] : value;
  if (!Array.isArray(list) || list.length === 0 || new Set(list).size < list.length) return false;
  const known: readonly unknown[] = questions[question].options;
  if (!list.every((option) => known.includes(option))) return false;
  return list.length === 1 || !list.includes(exclusiveOption(question));
}

/** The choice after one more tap on `option` of a question that takes many; an excluding option and the others put each other out. */
export function toggled(question: QuestionId, ticked: readonly string[], option: string): readonly string[] {
  if (ticked.includes(option)) return ticked.filter((other) => other !== option);
  const alone = exclusiveOption(question);
  if (option === alone) return [option];
  const kept = new Set([...ticked.filter((other) => other !== alone), option]);
  return questions[question].options.filter((known) => kept.has(known));
}

/** The answers with one more, in the order of the question's options, or with it replaced. `answer` must be valid (`isAnswer`). */
export function withAnswer(answers: Answers, question: QuestionId, answer: Answer): Answers {
  const inOrder =
    typeof answer === 'string' ? answer : questions[question].options.filter((known) => answer.includes(known));
  const { given, like } = Within.of(answers);
  return like({ ...given, [question]: inOrder });
}

/** Whether `condition` is met, where `read` gives the options that count as chosen for a question, none where none does. */
export function met(condition: Condition, read: (question: QuestionId) => readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => met(part, read));
  if ('any' in condition) return condition.any.some((part) => met(part, read));
  if ('not' in condition) return !met(condition.not, read);
  return read(condition.question).some((option) => condition.has.includes(option));
}

/** Whether a question is on the path: asked by what the answers before it say that count. */
export const isAsked = (answers: Answers, question: QuestionId): boolean =>
  holds(questions[question].askedWhen, answers);

/** The option ids chosen for a question that is on the path; none where it is off the path or unanswered. */
export const counted = <Q extends QuestionId>(answers: Answers, question: Q): OptionsOf<Q> =>
  isAsked(answers, question) ? chosen(answers, question) : [];

/** Whether `condition` holds of the answers on the path; an answer off the path counts for nothing. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  met(condition, (question) => counted(answers, question));
