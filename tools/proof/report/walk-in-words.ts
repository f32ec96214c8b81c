import type { Check, Told } from '../promises/check';
import { caseOf } from '../search/case';
import type { Thing, Value } from '../search/space';
import type { CaseFile, Report } from '../subject/walked';
import { isAsked } from '../terms/meaning';
import { questionIds } from '../terms/questions';
import { answerInWords, say, withNames } from './in-words';
import { words } from './texts';

type Walk = Pick<CaseFile, 'answers' | 'reports'>;

const reported = (report: Report): string =>
  'change' in report
    ? answerInWords(words.report.change, report.change, [report.answer].flat())
    : withNames(report.by ? words.report.mark[report.do][report.by] : words.report.mark[report.do], {
        task: report.to,
      });

/** Answers and reports, a line for each. */
export const linesOf = ({ answers, reports }: Walk): readonly string[] => [
  ...Object.entries(answers).map(([question, given]) => answerInWords(words.report.answer, question, [given].flat())),
  ...reports.map(reported),
];

/** Whether the answers are those of a walk by Continue from the first screen on, with none left out. */
function isInOrder({ answers, reports }: Walk): boolean {
  if (reports.some((report) => 'to' in report)) return false;
  const said = caseOf(
    new Map(Object.entries(answers).map(([question, given]): [Thing, Value] => [question as Thing, [given].flat()])),
  );
  const asked = questionIds.filter((question) => isAsked(said, question));
  const open = asked.findIndex((question) => !said.isAnswered(question));
  return open < 0 || !asked.slice(open).some((question) => said.isAnswered(question));
}

/** The walk of a case, a line for each thing that a person does. */
export function walkInWords(walk: Walk): readonly string[] {
  const lines = linesOf(walk);
  if (lines.length === 0) return [say('start')];
  if (Object.keys(walk.answers).length === 0) return lines;
  return [say(isInOrder(walk) ? 'inOrder' : 'byReferNow'), ...lines];
}

/** Whether what goes wrong is done in the app, and no case file can do it. */
export const isOnScreen = ({ press, change, mark, about }: Check): boolean =>
  press !== undefined || (about['screen'] !== undefined && change === undefined && mark === undefined);

/** What a person does at the end to see what is wrong, and what is seen. */
export function endInWords(check: Check, { about }: Told): readonly string[] {
  if (!isOnScreen(check)) return [];
  const does = withNames(check.press ? words.report.press[check.press] : words.report.look, about);
  const isSeen = about['found']?.startsWith('screen ') && about['wanted'];
  return [does, ...(isSeen ? [withNames(words.report.see, about)] : [])];
}
