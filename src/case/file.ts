import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { bodies, type FollowUpId, followUpIds, sayings, type TaskId, taskIds } from '#protocol/tasks';
import { faultsOf } from '../validation/check.ts';
import {
  also,
  anything,
  type CodeOf,
  either,
  type Fault,
  type Infer,
  known,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Schema,
  told,
  value,
} from '../validation/schema.ts';
import { isSyntaxCode, readText } from '../validation/text.ts';
import { type Answer, answersOf, exclusiveOption, type GivenAnswers, isAnswered, isAsked, takesOne } from './answers';
import { type Act, type FollowUpAct, followUpActions, isFollowUp, isSaying, markActions } from './marks';

/** A report that marks a task. */
export type TaskReport = { readonly to: TaskId } & Act;
type FollowUpReport = { readonly to: FollowUpId } & FollowUpAct;
/** One thing done after the first answers: a task or follow-up marked, or an answer changed. */
export type Report = TaskReport | FollowUpReport | { readonly change: QuestionId; readonly answer: Answer };
/** Whether the report marks a task. */
export const isTaskReport = (report: Report | undefined): report is TaskReport =>
  report !== undefined && 'to' in report && !isFollowUp(report.to);

/** Reports the option that cannot be combined with others, if it is chosen with another. */
const alone = (question: QuestionId) => (list: readonly string[], place: string) => {
  const at = list.findIndex((option) => option === exclusiveOption(question));
  return at < 0 || list.length === 1 ? [] : [{ place: `${place}[${at}]`, code: 'stands-alone' } as const];
};

/** Returns the schema for an answer to the question: one option, or a list of them. */
function answerTo(question: QuestionId) {
  const option = oneOf(questions[question].options, 'unknown-option', 'takes-one');
  if (takesOne(question)) return option;
  const stands = exclusiveOption(question);
  return also(
    listOf(oneOf(questions[question].options, 'unknown-option'), { not: 'takes-many', empty: 'empty-list' }),
    alone(question),
    {
      maxItems: questions[question].options.length,
      ...(stands !== undefined && { if: { contains: { const: stands } }, then: { maxItems: 1 } }),
    },
  );
}

type AnswerCode = CodeOf<ReturnType<typeof answerTo>>;
const answerOf = new Map<string, Schema<Answer, AnswerCode>>(questionIds.map((id) => [id, answerTo(id)]));

function offPath(given: GivenAnswers, place: string): readonly Fault<'off-path'>[] {
  const answers = answersOf(given);
  const stray = questionIds.find((id) => isAnswered(answers, id) && !isAsked(answers, id));
  return stray ? [{ place: `${place}.${stray}`, code: 'off-path' }] : [];
}

/** The schema for answers, whether or not their questions are asked. */
export const answersSchema = objectOf(
  Object.fromEntries([...answerOf].map(([id, answer]) => [id, optional(answer)])),
  'unknown-question',
) as Schema<GivenAnswers, AnswerCode | 'unknown-question' | 'not-object'>;
const answers = also(answersSchema, offPath);

/** The schema for one of `actions`; any other value is a fault that names all the actions in `all`. */
const actionOf = <A extends string>(actions: readonly A[], all: readonly string[] = actions) =>
  value<A, 'unknown-action'>(
    (given) => (actions.some((action) => action === given) ? undefined : { code: 'unknown-action', about: known(all) }),
    { enum: actions },
  );
const to = oneOf<TaskId, 'unknown-task'>(taskIds, 'unknown-task');
const plainActions = markActions.filter((action) => !isSaying(action));
const mark = objectOf({ to, do: told(actionOf(plainActions, markActions)) });
const followed = objectOf({
  to: oneOf<FollowUpId, 'unknown-task'>(followUpIds, 'unknown-task'),
  do: told(actionOf(followUpActions)),
});
/** A mark on the word of Social Services or the Police, with which of them said so. */
const said = objectOf({ to, do: told(oneOf(sayings, 'unknown-action')), by: told(oneOf(bodies, 'unknown-body')) });
const changes = new Map<unknown, ReturnType<typeof changeOf>>(questionIds.map((id) => [id, changeOf(id)]));
function changeOf(question: QuestionId) {
  const id = value<QuestionId, 'unknown-question'>(() => undefined, { const: question });
  return objectOf({ change: id, answer: told(answerOf.get(question)!) });
}
const unknownChange = objectOf({ change: oneOf(questionIds, 'unknown-question'), answer: optional(anything) });
const noReport = value<never, 'not-report'>(() => ({ code: 'not-report' }), {});

type ReportCode = CodeOf<typeof mark | typeof followed | typeof said | ReturnType<typeof changeOf> | typeof noReport>;
const report = either<Report, ReportCode>(
  [mark, followed, said, ...changes.values()] as readonly Schema<Report, ReportCode>[],
  (given) => {
    if (isFollowUp(String(given['to']))) return followed;
    if (Object.hasOwn(given, 'to')) return sayings.some((saying) => saying === given['do']) ? said : mark;
    return Object.hasOwn(given, 'change') ? (changes.get(given['change']) ?? unknownChange) : noReport;
  },
);

const id = value<string, 'not-id'>(
  (given) => (typeof given === 'string' && given !== '' ? undefined : { code: 'not-id' }),
  { type: 'string', minLength: 1 },
);

/** The keys of a case file that describe the case itself. */
export const caseKeys = { id: told(id), answers, reports: listOf(report, { mayRepeat: true }) };
const caseFile = objectOf({ ...caseKeys, reports: optional(caseKeys.reports), scenario: optional(anything) });

/** A case as a file: the first answers, then the reports and changes in order. */
export type CaseFile = Omit<Infer<typeof caseFile>, 'scenario' | 'reports'> & { readonly reports: readonly Report[] };
/** The codes of everything that can be wrong with a case file. */
export type FaultCode = CodeOf<typeof caseFile> | 'not-json' | 'given-twice';
/** A fault in a case file and its place, such as `answers.forms[1]`; the place is empty for the whole file. */
export type CaseFault = Pick<Fault<FaultCode>, 'place' | 'code'>;

/** Reads a case from parsed JSON. Returns the case, or its first fault. The key `scenario` is ignored. */
export function readCase(given: unknown): CaseFile | CaseFault {
  const [fault] = faultsOf(caseFile, given);
  return fault ?? caseOf(given as Infer<typeof caseFile>);
}

const caseOf = ({ id, answers, reports = [] }: Infer<typeof caseFile>): CaseFile => ({ id, answers, reports });

/** Reads a case file from its text, as `readCase` does. Never throws: bad JSON is returned as a fault. */
export function parseCaseFile(text: string): CaseFile | CaseFault {
  const read = readText<Infer<typeof caseFile>, CodeOf<typeof caseFile>>(text, (given) => faultsOf(caseFile, given));
  if ('content' in read) return caseOf(read.content);
  const { place, code } = read.faults[0]!;
  return { place, code: isSyntaxCode(code) ? 'not-json' : code };
}
