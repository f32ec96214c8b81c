import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import type { Results } from './measure-all.ts';
import type { Session } from './measure.ts';
import type { Step } from './walk.ts';

/** Returns the median of some figures, or NaN if there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? NaN) + upper) / 2;
}

const paintedOf = (steps: readonly Step[]): number => median(steps.map(({ painted }) => painted));
const scriptOf = (steps: readonly Step[]): number => median(steps.map(({ script }) => script));
const stepsOf = (sessions: readonly Session[]): readonly Step[] => sessions.flatMap(({ steps }) => steps);

/** The columns of the tables. With `compared`, a figure is also shown as a multiple of the minimal app's. */
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
/** The floor’s page holds all its screens from the start, so only the figures of its steps mean anything. */
const ofFloor: readonly Key[] = ['painted', 'firstStep', 'script'];

/** Returns the median of an app's figure. Throws if the app was not measured. */
function figure({ sessions }: Pick<Results, 'sessions'>, name: string, key: Key): number {
  const own = sessions[name];
  if (!own) throw new Error(`${name} was not measured`);
  return name === 'floor' && !ofFloor.includes(key) ? NaN : columns[key].of(own);
}

interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly found: string;
  readonly holds: boolean;
}

/** The most time for a step's script, in milliseconds: the browser needs the rest of a frame to paint. */
const scriptOfAStep = 8;
/** How many changes at the beginning, and at the end, are compared. */
const atEachEnd = 20;
/** The most that a figure of the project may be, as a multiple of the same figure of another app. */
const ratios: readonly (readonly [what: string, Key, other: string, most: number])[] = [
  ['First paint', 'firstPaint', 'minimal', 0.5],
  ['First question answerable', 'answerable', 'minimal', 0.6],
  ['App in charge', 'inCharge', 'minimal', 1.1],
  ['Continue to painted', 'painted', 'minimal', 1.3],
  ['Continue to painted', 'painted', 'floor', 0.9],
  ['Continue to painted', 'painted', 'surveyjs', 0.5],
];

/** Returns the goal that a figure is at most `most`. A figure that could not be measured misses it. */
const atMost = (what: string, found: number, most: number, unit: string): Goal => ({
  what,
  goal: `at most ${most} ${unit}`,
  found: `${inFigures(found)} ${unit}`,
  holds: found <= most,
});

/** Returns every goal, and whether this run meets it. */
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
    atMost(`Script of a step, the first ${atEachEnd} changes`, scriptOf(first), scriptOfAStep, 'ms'),
    atMost(`Script of a step, the last ${atEachEnd} of ${steps.length} changes`, scriptOf(last), scriptOfAStep, 'ms'),
    atMost(`Memory after ${steps.length} changes`, heapLast / heapFirst, 1.3, '× after the first'),
  ];
}

const digits = (found: number): number => (Math.abs(found) >= 100 ? 0 : Math.abs(found) >= 10 ? 1 : 2);
/** Formats a figure to about three digits, or `–` if there is none. */
const inFigures = (found: number): string => (Number.isFinite(found) ? found.toFixed(digits(found)) : '–');
const line = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? inFigures(cell) : cell)).join(' | ')} |`;

/** Returns a Markdown table that can be read as plain text, with figures aligned right. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = heads.map((_, at) => (rows.some((row) => typeof row[at] === 'number') ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

const isCompared = (key: Key): boolean => 'compared' in columns[key];
/** Returns a row for each app: its medians, and their multiples of the minimal app's. */
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

/** Plots the median step of every app. */
function plot(results: Pick<Results, 'sessions'>): string {
  const names = Object.keys(results.sessions);
  const bars = names.map((name) => inFigures(figure(results, name, 'painted')));
  const lines = ['title "Step painted, ms"', `x-axis [${names.join(', ')}]`, `bar [${bars.join(', ')}]`];
  return ['```mermaid', 'xychart-beta', ...lines.map((line) => `  ${line}`), '```\n'].join('\n');
}

/** Returns the results of a run in Markdown. */
export const found = (results: Results): string =>
  [
    `Run on ${results.machine}.`,
    `Programs waiting for a processor (1, 5, 15 minutes): ${results.waiting.join(' at the start; ')} at the end. `
      + `${results.sessions['project']?.length ?? 0} loads of each app.\n`,
    '## The apps\n',
    appsTable(results),
    '',
    plot(results),
    '## The goals\n',
    table(
      ['goal', '', 'found', 'holds'],
      goalsOf(results).map(({ what, goal, found, holds }) => [what, goal, found, holds ? 'yes' : '**no**']),
    ),
    '',
  ].join('\n');

/** Writes the results of a run to docs/performance.md, below the part that is written by hand. */
export function writePage(text: string): void {
  const page = join(root, 'docs/performance.md');
  const marker = '<!-- What follows is written by npm run bench. -->\n';
  const [byHand = ''] = readFileSync(page, 'utf8').split(marker);
  writeFileSync(page, `${byHand}${marker}\n${text}`);
}
