import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import type { Results } from './measure-all.ts';
import type { Session } from './measure.ts';
import type { Step } from './walk.ts';

/** The median of some figures; NaN where there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? NaN) + upper) / 2;
}

const paintedOf = (steps: readonly Step[]): number => median(steps.map(({ painted }) => painted));
const scriptOf = (steps: readonly Step[]): number => median(steps.map(({ script }) => script));
const stepsOf = (sessions: readonly Session[]): readonly Step[] => sessions.flatMap(({ steps }) => steps);

/** The figures that the tables give, with how they are headed; `compared`: also as a multiple of that of minimal. */
const columns = {
  kilobytes: { head: 'KB sent', of: (all: readonly Session[]) => median(all.map(({ load }) => load.bytes / 1000)) },
  firstPaint: { head: 'first paint, ms', compared: true, of: (all) => median(all.map(({ load }) => load.firstPaint)) },
  answerable: { head: 'answerable, ms', compared: true, of: (all) => median(all.map(({ load }) => load.answerable)) },
  inCharge: { head: 'app in charge, ms', of: (all) => median(all.map(({ load }) => load.inCharge)) },
  painted: { head: 'step painted, ms', compared: true, of: (all) => paintedOf(stepsOf(all)) },
  firstStep: { head: 'first step, ms', of: (all) => paintedOf(all.flatMap(({ steps }) => steps.slice(0, 1))) },
  script: { head: 'script of a step, ms', of: (all) => scriptOf(stepsOf(all)) },
  megabytes: { head: 'heap, MB', of: (all) => median(all.map(({ heapEnd }) => heapEnd / 1e6)) },
} as const satisfies Record<string, { head: string; compared?: true; of: (all: readonly Session[]) => number }>;
type Key = keyof typeof columns;
const keys = Object.keys(columns) as Key[];
/** The floor’s page holds all its screens from the start: only its steps say something. */
const ofFloor: readonly Key[] = ['painted', 'firstStep', 'script'];

/** The median of a figure of an app. Throws where that was not measured. */
function figure({ sessions }: Pick<Results, 'sessions'>, name: string, key: Key): number {
  const own = sessions[name];
  if (!own) throw new Error(`${name} was not measured`);
  return name === 'floor' && !ofFloor.includes(key) ? NaN : columns[key].of(own);
}

/** A goal, what was found, and whether it holds. */
interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly found: string;
  readonly holds: boolean;
}

/** One frame of a screen that shows sixty a second, in milliseconds. */
const frame = 16.7;
/** What the script of a step may take, in milliseconds: the rest of a frame is the browser’s, to paint it. */
const scriptOfAStep = 12;
/** Of how many changes at the beginning, and at the end, the script is compared. */
const atEachEnd = 20;
/** What a figure of the project is to be at most, as a multiple of the same figure of another app. */
const ratios: readonly (readonly [what: string, Key, other: string, most: number])[] = [
  ['First paint', 'firstPaint', 'minimal', 0.5],
  ['First question answerable', 'answerable', 'minimal', 0.6],
  ['Continue to painted', 'painted', 'minimal', 1.1],
  ['Continue to painted', 'painted', 'floor', 1.2],
  ['Continue to painted', 'painted', 'surveyjs', 0.5],
];

/** A goal that a figure is at most `most`; a figure that could not be measured does not hold. */
const atMost = (what: string, found: number, most: number, unit: string): Goal => ({
  what,
  goal: `at most ${most} ${unit}`,
  found: `${inFigures(found)} ${unit}`,
  holds: found <= most,
});

/** Every goal, and whether it holds in this run. */
export function goalsOf(results: Pick<Results, 'sessions' | 'offline' | 'changes'>): readonly Goal[] {
  const { steps, heapFirst, heapLast } = results.changes;
  const offline = (key: 'answerable' | 'inCharge') =>
    median(results.offline.map((load) => load[key])) / figure(results, 'minimal', key);
  const [first, last] = [steps.slice(0, atEachEnd), steps.slice(-atEachEnd)];
  return [
    ...ratios.map(([what, key, other, most]) =>
      atMost(what, figure(results, 'project', key) / figure(results, other, key), most, `× ${other}`),
    ),
    atMost('Offline start, first question answerable', offline('answerable'), 0.4, '× minimal online'),
    atMost('Offline start, app in charge', offline('inCharge'), 0.4, '× minimal online'),
    atMost('Script of a step on the longest case', figure(results, 'project', 'script'), scriptOfAStep, 'ms'),
    atMost(`Script of a step, the first ${atEachEnd} changes`, scriptOf(first), frame, 'ms'),
    atMost(`Script of a step, the last ${atEachEnd} of ${steps.length} changes`, scriptOf(last), frame, 'ms'),
    atMost(`Memory after ${steps.length} changes`, heapLast / heapFirst, 1.3, '× after the first'),
  ];
}

const digits = (found: number): number => (Math.abs(found) >= 100 ? 0 : Math.abs(found) >= 10 ? 1 : 2);
/** A figure in three digits or so, `–` where there is none. */
const inFigures = (found: number): string => (Number.isFinite(found) ? found.toFixed(digits(found)) : '–');
const line = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? inFigures(cell) : cell)).join(' | ')} |`;

/** A table in Markdown, readable as it stands: figures to the right. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = heads.map((_, at) => (rows.some((row) => typeof row[at] === 'number') ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

const isCompared = (key: Key): boolean => 'compared' in columns[key];
/** Every app: its medians, and how they stand to those of minimal. */
const appsTable = (results: Pick<Results, 'sessions'>): string =>
  table(
    ['app', ...keys.flatMap((key) => (isCompared(key) ? [columns[key].head, '×'] : [columns[key].head]))],
    Object.keys(results.sessions).map((name) => [
      name,
      ...keys.flatMap((key) => {
        const own = figure(results, name, key);
        return isCompared(key) ? [own, own / figure(results, 'minimal', key)] : [own];
      }),
    ]),
  );

/** A step of the project, and how it stands to one of the floor, of minimal and of SurveyJS. */
function stepsTable(results: Pick<Results, 'sessions'>): string {
  const row = (what: string, key: Key) => {
    const own = figure(results, 'project', key);
    return [what, own, ...['floor', 'minimal', 'surveyjs'].map((other) => own / figure(results, other, key))];
  };
  return table(
    ['of the project', 'ms', '× floor', '× minimal', '× SurveyJS'],
    [row('step painted', 'painted'), row('first step', 'firstStep'), row('script of a step', 'script')],
  );
}

/** A plot of a figure of every app, as a multiple of that of one, with the goal drawn across. */
function plot(results: Pick<Results, 'sessions'>, [what, key, other, most]: (typeof ratios)[number]): string {
  const all = Object.keys(results.sessions)
    .map((name) => [name, figure(results, name, key) / figure(results, other, key)] as const)
    .filter(([, ratio]) => Number.isFinite(ratio));
  const [names, bars] = [all.map(([name]) => name).join(', '), all.map(([, ratio]) => ratio.toFixed(2)).join(', ')];
  const lines = [
    `title "${what}, × ${other}"`,
    `x-axis [${names}]`,
    `bar [${bars}]`,
    `line [${all.map(() => most).join(', ')}]`,
  ];
  return ['```mermaid', 'xychart-beta', ...lines.map((line) => `  ${line}`), '```\n'].join('\n');
}

/** What a run found, for people: Markdown. */
export const found = (results: Results): string =>
  [
    `Run on ${results.machine}.`,
    `Programs waiting for a processor (1, 5, 15 minutes): ${results.waiting.join(' at the start; ')} at the end. `
      + `${results.sessions['project']?.length ?? 0} loads of each app.\n`,
    '## The apps\n',
    appsTable(results),
    '',
    ...ratios.map((ratio) => plot(results, ratio)),
    '## A step\n',
    stepsTable(results),
    '\n## The goals\n',
    table(
      ['goal', '', 'found', 'holds'],
      goalsOf(results).map(({ what, goal, found, holds }) => [what, goal, found, holds ? 'yes' : '**no**']),
    ),
    '',
  ].join('\n');

/** Writes what a run found to docs/performance.md, below what stands there by hand. */
export function writePage(text: string): void {
  const page = join(root, 'docs/performance.md');
  const marker = '<!-- What follows is written by npm run bench. -->\n';
  const [byHand = ''] = readFileSync(page, 'utf8').split(marker);
  writeFileSync(page, `${byHand}${marker}\n${text}`);
}
