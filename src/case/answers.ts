import { type Condition, type OptionOf, type QuestionId, questionIds, questions } from '#protocol/questions';

type Kind<Q extends QuestionId> = (typeof questions)[Q]['kind'];
/** The answer to a question: one option id, or a list of them where the question takes many. */
export type AnswerOf<Q extends QuestionId> = Kind<Q> extends 'one' ? OptionOf<Q> : readonly OptionOf<Q>[];
/** Answers as they stand in a file, or are kept. */
export type GivenAnswers = { readonly [Q in QuestionId]?: AnswerOf<Q> };
/**
 * The answers of a case: of each question the options chosen, one or more, none where it is unanswered. What is not on the path counts
 * for nothing but is kept.
 */
export type Answers = { readonly [Q in QuestionId]: readonly OptionOf<Q>[] };
/** An answer of any question, where the question is not known at compile time. */
export type Answer = string | readonly string[];

const optionsIn = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** The answers of a case, from a file or from what was kept. */
export const answersOf = (given: GivenAnswers): Answers =>
  Object.fromEntries(questionIds.map((question) => [question, optionsIn(given[question])])) as Answers;
/** The answers of a case as a file has them, or as they are kept. */
export const givenIn = (answers: Answers): GivenAnswers =>
  Object.fromEntries(
    questionIds.flatMap((question) => {
      const options: readonly string[] = answers[question];
      return options.length > 0 ? [[question, takesOne(question) ? options[0] : options]] : [];
    }),
  );
/** The answers before any is given. */
export const noAnswers = answersOf({});

/** Whether a question has an answer, on the path or off it. */
export const isAnswered = (answers: Answers, question: QuestionId): boolean => answers[question].some(Boolean);

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
  const options = optionsIn(answer);
  return { ...answers, [question]: questions[question].options.filter((known) => options.includes(known)) };
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
export const counted = <Q extends QuestionId>(answers: Answers, question: Q): Answers[Q] =>
  isAsked(answers, question) ? answers[question] : [];

/** Whether `condition` holds of the answers on the path; an answer off the path counts for nothing. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  met(condition, (question) => counted(answers, question));

/** Ticks not yet continued from, by question: they count for nothing. */
export type Drafts = { readonly [Q in QuestionId]?: readonly string[] };

/** What stands ticked on a screen: the draft, else the answer. */
export const ticked = (answers: Answers, drafts: Drafts, question: QuestionId): readonly string[] =>
  drafts[question] ?? answers[question];

/** The ticks as an answer; undefined where they form no valid one. */
export function asAnswer(question: QuestionId, ticks: readonly string[]): Answer | undefined {
  const answer: Answer | undefined = takesOne(question) ? ticks[0] : ticks;
  return isAnswer(question, answer) ? answer : undefined;
}

/** The drafts without those of some questions. */
export const withoutDrafts = (drafts: Drafts, questions: readonly QuestionId[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([question]) => !questions.some((gone) => gone === question)));
