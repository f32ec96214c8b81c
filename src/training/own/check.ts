import { type QuestionId, questionIds } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
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
  orUndefined,
  thatIs,
  validPart,
} from '../../validation/schema';
import { type Found, isSyntaxCode, readText, type SyntaxCode } from '../../validation/text';
import { languageMark } from '../../words/language-marks';
import type { Words } from '../../words/words';
import { hasReasons, idOf, limits, type Scenario, scenarioPart, type Taught, type Walk } from '../model/scenario';
import { shippedIds } from '../model/shipped';
import { modelSteps, type Moment } from '../model/steps';

export interface Model extends Walk {
  /** The reports that are refused, by index, and why. */
  readonly refused: readonly (readonly [number, Refusal | 'not-asked'])[];
  /** What the model leaves outstanding at its end. */
  readonly left: readonly (QuestionId | TaskId)[];
}

/** The model if the case itself cannot be read: anything that a scenario could cover. */
export const anyModel: Model = { asked: questionIds, screens: screenIds, refused: [], left: [] };

function whyRefused({ context }: Moment, report: Report): Refusal | 'not-asked' | undefined {
  if ('to' in report) return refusal(context, report.to, report);
  return askedQuestions(context.answers).includes(report.change) ? undefined : 'not-asked';
}

/** Returns what a case has model answers for: the questions on its path, and the tasks it reports. */
export function taughtBy({ answers, reports }: CaseFile): readonly Taught[] {
  const tasks = reports.filter(isTaskReport).map(({ to }) => to);
  return [...askedQuestions(answersOf(answers)).filter(hasReasons), ...new Set(tasks)];
}

/** Returns what follows from the case of a scenario. */
export function modelOf(file: CaseFile): Model {
  const steps = modelSteps(file, '');
  const reasons = steps
    .filter(({ report }) => report)
    .map(({ before, report }) => whyRefused(before, report as Report));
  const { end, complete, outstanding } = caseResult(steps.at(-1)!.after.context);
  return {
    asked: askedQuestions(answersOf(file.answers)),
    screens: screenIds.filter((screen) => steps.some((step) => step.screen === screen)),
    refused: reasons.flatMap((reason, at) => (reason ? [[at, reason] as const] : [])),
    left: complete || ['online-safety-advice', 'professional-conduct'].includes(end) ? [] : outstanding,
  };
}

/** Returns what is wrong and how to correct it, with words of the other language tagged. */
export const mendOf = ({ t }: Words, { code, about }: Problem): string => t(`training:own/faults/${code}`, about);

/** Returns where the problem is: a dotted place, or the file as a whole. */
export const placeOf = ({ t }: Words, { place }: Problem): string => place || t('training:own/problems/whole');

/** The largest file in characters; a long scenario in both languages has 40,000. */
export const mostCharacters = 200_000;
const mostProblems = 200;

const id = also(idOf('not-id', { most: String(limits.id) }), (given, place) =>
  shippedIds.includes(given) ? [{ place, code: 'shipped-id' } as const] : [],
);
const forEditors = thatIs<unknown, never>(() => true, { type: 'string' });
const { answers, reports } = caseKeys;
const casePart = { answers, reports: optional({ ...reports, rule: { most: limits.reports, mayRepeat: true } }) };
const theCase = objectOf(casePart);

/** Returns the schema of a trainer's own scenario file. `pauses`: the screens at which it pauses, if known. */
export const scenarioFile = (model: Model, pauses?: Model['screens']) =>
  objectOf({ $schema: optional(forEditors), id, scenario: scenarioPart(model, pauses), ...casePart });

type FileContent = Infer<ReturnType<typeof scenarioFile>>;
type FileCode = CodeOf<ReturnType<typeof scenarioFile>>;
/** What can be wrong with a scenario's file. Its text, in `training:own/faults`, says how to correct it. */
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
/** A problem with its line, its place such as `scenario.words.cy.title`, and the values its text needs. */
export type Problem = Omit<Found<ProblemCode>, 'column'>;

/** A valid scenario, or the problems of its file in order: at most two hundred, and how many there are in all. */
export type Checked =
  { readonly scenario: Scenario } | { readonly problems: readonly Problem[]; readonly count: number };

const isOfCase = ({ place }: Fault): boolean => /^(answers|reports)($|[.[])/.test(place);

function pausesOf({ scenario }: Fields, model: Model): Model['screens'] {
  const named: unknown = isFields(scenario) ? scenario['pauses'] : undefined;
  return model.screens.filter((screen) => Array.isArray(named) && named.includes(screen));
}

/** Problems of the resulting model: a refused report, or something outstanding at the end. */
function modelFaults({ refused, left }: Model): readonly Fault<ProblemCode>[] {
  return [
    ...refused.map(([at, reason]) => ({ place: `reports[${at}]`, code: `refused/${reason}` }) as const),
    ...left.map(
      (what) =>
        ({ place: isQuestion(what) ? `answers.${what}` : 'reports', code: 'left-over', about: { what } }) as const,
    ),
  ];
}

/** Problems of a file's content. Only the first one of the case is reported, since later ones mostly follow from it. */
function fileFaults(given: unknown): readonly Fault<ProblemCode>[] {
  const file = isFields(given) ? given : {};
  const [ofCase] = faultsOf(theCase, { answers: file['answers'], reports: file['reports'] });
  const read = ofCase ? undefined : validPart(theCase, file);
  const model = read ? modelOf({ id: '', reports: [], ...read }) : anyModel;
  const shape = faultsOf(scenarioFile(model, pausesOf(file, model)), given).filter((fault) => !isOfCase(fault));
  return [...shape, ...(ofCase && isFields(given) ? [ofCase] : []), ...modelFaults(model)];
}

const mark = new RegExp(`(?=${languageMark})<`, 'g');
/** Escapes anything that the app would read as a language tag, since a trainer's text is shown as written. */
const asWritten = <T>(words: T): T =>
  JSON.parse(JSON.stringify(words), (_, text: unknown) =>
    typeof text === 'string' ? text.replace(mark, '<\u2060') : text,
  ) as T;

/** Returns the text of a file in UTF-8; undefined if it is not text. */
export function textIn(bytes: Uint8Array): string | undefined {
  const text = orUndefined(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return text?.includes('\0') ? undefined : text;
}

/** The result for a file that cannot be examined. */
const whole = (code: ProblemCode, about?: Problem['about']) => ({
  problems: [{ line: 1, place: '', code, ...(about && { about }) }],
  count: 1,
});
export const largeFile = whole('too-large', { most: String(mostCharacters) });
export const noText = whole('no-text');

/** The code for text that is not valid JSON. `lines` shows whether it has a word processor's quotation marks. */
function codeOf(lines: readonly string[], { code, line, column }: Found<ProblemCode | SyntaxCode>): ProblemCode {
  if (code === 'json-deep') return 'too-deep';
  if (code === 'empty') return 'empty-file';
  if (!isSyntaxCode(code)) return code;
  return /^[“”„]/.test(lines[line - 1]?.slice(column - 1) ?? '') ? 'curly-quotes' : 'not-json';
}

/**
 * Checks the text of a trainer's own scenario. Never throws, and runs nothing in it. Returns the scenario, or every
 * problem with its line, its place and its code.
 */
export function checkScenario(source: string): Checked {
  if (source.length > mostCharacters) return largeFile;
  const read = readText<FileContent, ProblemCode>(source, fileFaults);
  if ('faults' in read) {
    const lines = source.replace(/^\uFEFF/, '').split('\n');
    const problems = read.faults.slice(0, mostProblems).map((fault) => ({ ...fault, code: codeOf(lines, fault) }));
    return { problems, count: read.faults.length };
  }
  const { id: own, scenario, answers: given, reports: done = [] } = read.content;
  const file = { id: own, answers: given, reports: done };
  const words = Object.fromEntries(
    Object.entries(asWritten(scenario.words)).map(([language, said]) => [language, { ...said, why: {}, mistake: {} }]),
  );
  return { scenario: { ...scenario, words, clauses: {}, id: own, file, isOwn: true } };
}
