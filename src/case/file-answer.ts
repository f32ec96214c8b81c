import { type QuestionId, questions } from '#protocol/questions';
import { type Answer, exclusiveOption, isQuestion, takesOne } from './answers';
import { fail } from './faults';

/** A question by its id. Fails at its place where there is none of that name. */
export function readQuestion(id: unknown, place: string): QuestionId {
  if (!isQuestion(id)) fail(place, 'unknown-question');
  return id;
}

function checkOption(question: QuestionId, option: unknown, place: string): void {
  const known: readonly unknown[] = questions[question].options;
  if (!known.includes(option)) fail(place, 'unknown-option');
}

function checkList(question: QuestionId, list: readonly unknown[], place: string): void {
  if (list.length === 0) fail(place, 'empty-list');
  list.forEach((option, at) => {
    checkOption(question, option, `${place}[${at}]`);
    if (list.indexOf(option) < at) fail(`${place}[${at}]`, 'twice');
  });
  const alone = list.findIndex((option) => option === exclusiveOption(question));
  if (alone >= 0 && list.length > 1) fail(`${place}[${alone}]`, 'stands-alone');
}

/** The answer to a question: one of its options, or a list of them. Fails at the place of what is wrong in it. */
export function readAnswer(question: QuestionId, value: unknown, place: string): Answer {
  if (takesOne(question)) {
    if (Array.isArray(value)) fail(place, 'takes-one');
    checkOption(question, value, place);
  } else {
    if (!Array.isArray(value)) fail(place, 'takes-many');
    checkList(question, value, place);
  }
  return value as Answer;
}
