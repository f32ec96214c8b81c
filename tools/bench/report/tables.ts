import type { Results } from '../run/results.ts';
import { allFigures, type Figures, figuresFor, paintedOf, scriptOf } from './figures.ts';
import type { Goal } from './goals.ts';
import { type Cell, table } from './table.ts';

/** Every app: its medians, and how they stand to those of minimal. */
export function appsTable(results: Results): string {
  const figures = allFigures(results);
  const bare = figuresFor(figures, 'minimal');
  const rows = [...figures].map(([name, own]): Cell[] => [
    name,
    own.kilobytes,
    own.firstPaint,
    own.firstPaint / bare.firstPaint,
    own.answerable,
    own.answerable / bare.answerable,
    own.inCharge,
    own.painted,
    own.painted / bare.painted,
    own.firstStep,
    own.script,
    own.megabytes,
  ]);
  return table(
    [
      'app',
      'KB sent',
      'first paint, ms',
      '×',
      'answerable, ms',
      '×',
      'app in charge, ms',
      'step painted, ms',
      '×',
      'first step, ms',
      'script of a step, ms',
      'heap, MB',
    ],
    rows,
  );
}

/** A step of the project, and how it stands to one of the floor, of minimal and of SurveyJS. */
export function stepsTable(results: Pick<Results, 'sessions'>): string {
  const figures = allFigures(results);
  const own = figuresFor(figures, 'project');
  const others = ['floor', 'minimal', 'surveyjs'].map((name) => figuresFor(figures, name));
  const row = (what: string, key: keyof Figures): Cell[] => [
    what,
    own[key],
    ...others.map((other) => own[key] / other[key]),
  ];
  return table(
    ['of the project', 'ms', '× floor', '× minimal', '× SurveyJS'],
    [row('step painted', 'painted'), row('first step', 'firstStep'), row('script of a step', 'script')],
  );
}

/** Each goal with what was found. */
export const goalsTable = (goals: readonly Goal[]): string =>
  table(
    ['goal', '', 'found', 'holds'],
    goals.map(({ what, goal, found, holds }) => [what, goal, found, holds ? 'yes' : '**no**']),
  );

const signed = (bytes: number): string => (bytes < 0 ? String(bytes) : `+${bytes}`);

/** What each stage of growth adds to the first load. */
export function growthTable({ growth: { stages, questionsWeigh } }: Results): string {
  const rows = stages.map(({ added, firstLoad }, at): Cell[] => [
    added,
    String(firstLoad),
    at === 0 ? '' : signed(firstLoad - (stages[at - 1]?.firstLoad ?? 0)),
  ]);
  return table(
    ['with', 'first load, bytes', 'added'],
    [...rows, ['the new questions of one language, alone', '', String(questionsWeigh)]],
  );
}

/** How long a step takes as it is, and grown. */
export const grownTable = ({ grown: { before, after, added } }: Results): string =>
  table(
    ['steps', 'painted, ms', 'script, ms'],
    [
      ['of the longest case, as it is', paintedOf(before), scriptOf(before)],
      ['of the longest case, grown', paintedOf(after), scriptOf(after)],
      ['between the made-up questions', paintedOf(added), scriptOf(added)],
    ],
  );
