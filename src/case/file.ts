import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { type Answer, type Answers, isAnswered } from './answers';
import { type MarkAction, markActions } from './marking';
import { type Fault, FaultFound, type Fields, fail, fields, onlyKeys } from './faults';
import { readAnswer, readQuestion } from './file-answer';
import { isAsked } from './condition';

/** One thing done after the answers: a task marked, or an answer changed. */
export type Report =
  { readonly to: TaskId; readonly do: MarkAction } | { readonly change: QuestionId; readonly answer: Answer };
/** A case as a file: answers first, then what was reported and changed, in order. */
export interface CaseFile {
  readonly id: string;
  readonly answers: Answers;
  readonly reports: readonly Report[];
}

function readAnswers(value: unknown): Answers {
  const given = fields(value, 'answers');
  for (const key of Object.keys(given)) {
    const question = readQuestion(key, `answers.${key}`);
    readAnswer(question, given[key], `answers.${key}`);
  }
  const answers = given as Answers;
  const stray = questionIds.find((id) => isAnswered(answers, id) && !isAsked(answers, id));
  if (stray) fail(`answers.${stray}`, 'off-path');
  return answers;
}

function readMark(report: Fields, place: string): Report {
  onlyKeys(report, place, ['to', 'do']);
  const to = taskIds.find((task) => task === report['to']) ?? fail(`${place}.to`, 'unknown-task');
  const action = markActions.find((known) => known === report['do']) ?? fail(`${place}.do`, 'unknown-action');
  return { to, do: action };
}

function readReport(value: unknown, at: number): Report {
  const place = `reports[${at}]`;
  const report = fields(value, place);
  if (Object.hasOwn(report, 'to')) return readMark(report, place);
  onlyKeys(report, place, ['change', 'answer']);
  if (!Object.hasOwn(report, 'change')) fail(place, 'not-report');
  const change = readQuestion(report['change'], `${place}.change`);
  return { change, answer: readAnswer(change, report['answer'], `${place}.answer`) };
}
function readReports(value: unknown): readonly Report[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) fail('reports', 'not-list');
  return value.map(readReport);
}

function readCase(value: unknown): CaseFile {
  const file = fields(value, '');
  onlyKeys(file, '', ['id', 'answers', 'reports', 'scenario']);
  const id = file['id'];
  if (typeof id !== 'string' || id === '') fail('id', 'not-id');
  if (!Object.hasOwn(file, 'answers')) fail('answers', 'missing');
  return { id, answers: readAnswers(file['answers']), reports: readReports(file['reports']) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    fail('', 'not-json');
  }
}

/** Reads a case file from its text. Bad text never throws: the first fault is returned with its place. The key `scenario` is not read. */
export function parseCaseFile(text: string): CaseFile | Fault {
  try {
    return readCase(parse(text));
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}
