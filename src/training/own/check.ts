import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { answersOf, isQuestion } from '../../case/answers';
import { type CaseFile, caseKeys, isTaskReport, type Report } from '../../case/file';
import { refusal, type Refusal } from '../../case/marking';
import { askedQuestions } from '../../case/path';
import { caseResult } from '../../case/result';
import { faultsOf } from '../../validation/check';
import {
  also,
  type CodeOf,
  type Fault,
  type Fields,
  type Infer,
  isFields,
  objectOf,
  optional,
  thatIs,
} from '../../validation/schema';
import { taken } from '../../validation/take';
import { type Found, isSyntaxCode, readText, type SyntaxCode } from '../../validation/text';
import { languageMark } from '../../words/language-marks';
import type { Words } from '../../words/words';
import { idOf, limits, type Scenario, scenarioPart, type Speaks, type Taught } from '../model/scenario';
import { shippedIds } from '../model/shipped';
import { modelSteps, type Moment } from '../model/steps';

/** What follows from the case of a scenario. */
export interface Model extends Speaks {
  /** The reports that are refused, by their number in the list, and why. */
  readonly refused: readonly (readonly [number, Refusal | 'not-asked'])[];
  /** What the model leaves undone at its end. */
  readonly left: readonly (QuestionId | TaskId)[];
}

/** Of the area the story teaches nothing. */
const teaches = (question: QuestionId): boolean => question !== 'local-authority';

/** Where the case itself cannot be read: whatever a scenario could speak of. */
export const anyModel: Model = {
  taught: [...questionIds.filter(teaches), ...taskIds],
  isTaughtKnown: false,
  screens: screenIds,
  others: (question) => questions[question].options,
  refused: [],
  left: [],
};

function whyRefused({ context }: Moment, report: Report): Refusal | 'not-asked' | undefined {
  if ('to' in report) return refusal(context, report.to, report);
  return askedQuestions(context.answers).includes(report.change) ? undefined : 'not-asked';
}

/** Of what a case gives the model answer: the questions on its path, and the tasks that it reports. */
export function taughtBy({ answers, reports }: CaseFile): readonly Taught[] {
  const tasks = reports.filter(isTaskReport).map(({ to }) => to);
  return [...askedQuestions(answersOf(answers)).filter(teaches), ...new Set(tasks)];
}

/** What follows from the case of a scenario. */
export function modelOf(file: CaseFile): Model {
  const steps = modelSteps(file, '');
  const reasons = steps
    .filter(({ report }) => report)
    .map(({ before, report }) => whyRefused(before, report as Report));
  const { end, complete, outstanding } = caseResult(steps.at(-1)!.after.context);
  return {
    taught: taughtBy(file),
    isTaughtKnown: true,
    screens: screenIds.filter((screen) => steps.some((step) => step.screen === screen)),
    others: (question) =>
      questions[question].options.filter(
        (option) => ![file.answers[question] ?? []].flat().some((chosen) => chosen === option),
      ),
    refused: reasons.flatMap((reason, at) => (reason ? [[at, reason] as const] : [])),
    left: complete || ['online-safety-advice', 'professional-conduct'].includes(end) ? [] : outstanding,
  };
}

/** What is wrong and how to mend it, in words; those of the other language are marked. */
export const mendOf = ({ t }: Words, { code, about }: Problem): string => t(`training:own/faults/${code}`, about);

/** Where it is: a dotted place, or the file as a whole. */
export const placeOf = ({ t }: Words, { place }: Problem): string => place || t('training:own/problems/whole');

/** The most that a file may hold: a long scenario in both languages has 40,000 characters. */
export const mostCharacters = 200_000;
const mostProblems = 200;

const id = also(idOf('not-id', { most: String(limits.id) }), (given, place) =>
  shippedIds.includes(given) ? [{ place, code: 'shipped-id' } as const] : [],
);
/** Which schema an editor reads it by. */
const forEditors = thatIs<unknown, never>(() => true, { type: 'string' });
const { answers, reports } = caseKeys;
const casePart = { answers, reports: optional({ ...reports, rule: { most: limits.reports, mayRepeat: true } }) };
const theCase = objectOf(casePart);

/** The file of a trainer's own scenario. `pauses`: at which screens it pauses, if that is known. */
export const scenarioFile = (model: Model, pauses?: Model['screens']) =>
  objectOf({ $schema: optional(forEditors), id, scenario: scenarioPart(model, pauses), ...casePart });

type FileContent = Infer<ReturnType<typeof scenarioFile>>;
type FileCode = CodeOf<ReturnType<typeof scenarioFile>>;
/** What can be wrong with a scenario's file; each has its words, which say the mend, in `training:own/faults`. */
export type ProblemCode =
  | FileCode
  | 'given-twice'
  | 'not-json'
  | 'curly-quotes'
  | 'empty-file'
  | 'no-text'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'left-over'
  | `refused/${Model['refused'][number][1]}`;
/** Something wrong, with its line, its place such as `scenario.words.cy.title`, and what its words name. */
export type Problem = Omit<Found<ProblemCode>, 'column'>;

/** A scenario that is right, or what is wrong with its file: in the order of the file, at most two hundred, and how many there are. */
export type Checked =
  { readonly scenario: Scenario } | { readonly problems: readonly Problem[]; readonly count: number };

const isOfCase = ({ place }: Fault): boolean => /^(answers|reports)($|[.[])/.test(place);

/** The screens at which the scenario says that it pauses. */
function pausesOf({ scenario }: Fields, model: Model): Model['screens'] {
  const named: unknown = isFields(scenario) ? scenario['pauses'] : undefined;
  return model.screens.filter((screen) => Array.isArray(named) && named.includes(screen));
}

/** What is wrong with the model that the case makes: a report that is refused, or something left undone at the end. */
function modelFaults({ refused, left }: Model): readonly Fault<ProblemCode>[] {
  return [
    ...refused.map(([at, reason]) => ({ place: `reports[${at}]`, code: `refused/${reason}` }) as const),
    ...left.map(
      (what) =>
        ({ place: isQuestion(what) ? `answers.${what}` : 'reports', code: 'left-over', about: { what } }) as const,
    ),
  ];
}

/** What is wrong with what a file holds. Of its case only the first fault is told: what comes after it mostly follows from it. */
function fileFaults(given: unknown): readonly Fault<ProblemCode>[] {
  const file = isFields(given) ? given : {};
  const [ofCase] = faultsOf(theCase, { answers: file['answers'], reports: file['reports'] });
  const read = ofCase ? undefined : taken(theCase, file);
  const model = read ? modelOf({ id: '', reports: [], ...read }) : anyModel;
  const shape = faultsOf(scenarioFile(model, pausesOf(file, model)), given).filter((fault) => !isOfCase(fault));
  return [...shape, ...(ofCase && isFields(given) ? [ofCase] : []), ...modelFaults(model)];
}

const mark = new RegExp(`(?=${languageMark})<`, 'g');
/** The words with nothing in them that the app could take for a mark of language: a trainer's text is shown as it is written. */
const asWritten = (words: Scenario['words']): Scenario['words'] =>
  JSON.parse(JSON.stringify(words), (_, text: unknown) =>
    typeof text === 'string' ? text.replace(mark, '<\u2060') : text,
  ) as Scenario['words'];

/** What there is to say of a file that cannot be looked into. */
const whole = (code: ProblemCode, about?: Problem['about']) => ({
  problems: [{ line: 1, place: '', code, ...(about && { about }) }],
  count: 1,
});
/** What there is to say of a file that is too large to be read. */
export const largeFile = whole('too-large', { most: String(mostCharacters) });
/** What there is to say of a file that holds no text. */
export const noText = whole('no-text');

/** What to say of a text that is no JSON. `lines`: the text, by which a quotation mark of a word processor is known. */
function codeOf(lines: readonly string[], { code, line, column }: Found<ProblemCode | SyntaxCode>): ProblemCode {
  if (code === 'json-deep') return 'too-deep';
  if (code === 'empty') return 'empty-file';
  if (!isSyntaxCode(code)) return code;
  return /^[“”„]/.test(lines[line - 1]?.slice(column - 1) ?? '') ? 'curly-quotes' : 'not-json';
}

/**
 * Checks the text of a trainer's own scenario. Whatever the text is, nothing is thrown and nothing in it is run.
 * Out: the scenario, or every problem with its line, its place and its code.
 */
export function checkScenario(source: string): Checked {
  if (source.length > mostCharacters) return largeFile;
  const read = readText<FileContent, ProblemCode>(source, fileFaults);
  if ('faults' in read) {
    const lines = source.replace(/^\uFEFF/, '').split('\n');
    const problems = read.faults.slice(0, mostProblems).map((fault): Problem => {
      const { line, place, about } = fault;
      return { line, place, code: codeOf(lines, fault), ...(about && { about }) };
    });
    return { problems, count: read.faults.length };
  }
  const { id: own, scenario, answers: given, reports: done = [] } = read.content;
  const file = { id: own, answers: given, reports: done };
  return { scenario: { ...scenario, words: asWritten(scenario.words), id: own, file, isOwn: true } };
}
