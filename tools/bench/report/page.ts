import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import type { Results } from '../measure-all.ts';
import { type Figures, figuresIn } from './figures.ts';
import { frame, goalsOf, ratios } from './goals.ts';
import { type Bars, type Curve, picture } from './plot.ts';
import { table } from './table.ts';

const page = join(root, 'docs/performance.md');
const plot = 'images/performance.svg';
const marker = '<!-- What follows is written by npm run bench. -->\n';

/** The figures that the tables give, with how they are headed; `compared`: also as a multiple of the other app’s. */
const columns: readonly { readonly key: keyof Figures; readonly head: string; readonly compared?: boolean }[] = [
  { key: 'kilobytes', head: 'KB sent' },
  { key: 'firstPaint', head: 'first paint, ms', compared: true },
  { key: 'answerable', head: 'answerable, ms', compared: true },
  { key: 'inCharge', head: 'app in charge, ms' },
  { key: 'painted', head: 'step painted, ms', compared: true },
  { key: 'firstStep', head: 'first step, ms' },
  { key: 'script', head: 'script of a step, ms' },
  { key: 'megabytes', head: 'heap, MB' },
];

/** Every app: its medians, and how they stand to those of minimal. */
function appsTable(results: Results): string {
  const { all, of } = figuresIn(results);
  return table(
    ['app', ...columns.flatMap(({ head, compared }) => (compared ? [head, '×'] : [head]))],
    [...all].map(([name, own]) => [
      name,
      ...columns.flatMap(({ key, compared }) => (compared ? [own[key], own[key] / of('minimal')[key]] : [own[key]])),
    ]),
  );
}

/** A step of the project, and how it stands to one of the floor, of minimal and of SurveyJS. */
export function stepsTable(results: Pick<Results, 'sessions'>): string {
  const { of } = figuresIn(results);
  const row = (what: string, key: keyof Figures) => [
    what,
    of('project')[key],
    ...['floor', 'minimal', 'surveyjs'].map((other) => of('project')[key] / of(other)[key]),
  ];
  return table(
    ['of the project', 'ms', '× floor', '× minimal', '× SurveyJS'],
    [row('step painted', 'painted'), row('first step', 'firstStep'), row('script of a step', 'script')],
  );
}

/** What a run found, for people: Markdown. */
export const found = (results: Results): string =>
  [
    `Run on ${results.machine}.`,
    `Programs waiting for a processor (1, 5, 15 minutes): ${results.waiting.join(' at the start; ')} at the end. `
      + `${results.sessions['project']?.length ?? 0} loads of each app.\n`,
    '## The apps\n',
    appsTable(results),
    '\n## A step\n',
    stepsTable(results),
    '\n## The goals\n',
    table(
      ['goal', '', 'found', 'holds'],
      goalsOf(results).map(({ what, goal, found, holds }) => [what, goal, found, holds ? 'yes' : '**no**']),
    ),
    '',
  ].join('\n');

function plotsOf(results: Results): readonly (Bars | Curve)[] {
  const { all, of } = figuresIn(results);
  const { steps } = results.changes;
  return [
    ...ratios.map(({ what, key, other, most }) => ({
      title: `${what}, × ${other}`,
      mark: most,
      bars: [...all].map(([name, own]) => ({ name, value: own[key] / of(other)[key], ours: name === 'project' })),
    })),
    {
      title: `Script of a step, ms, over ${steps.length} changes of one case`,
      values: steps.map(({ script }) => script),
      mark: frame,
    },
  ];
}

/** Writes what a run found to the page, below what stands there by hand, and its plot beside it. */
export function writePage(results: Results, text: string): void {
  const [byHand = ''] = readFileSync(page, 'utf8').split(marker);
  writeFileSync(page, `${byHand}${marker}\n![Plots of what follows in the tables](${plot})\n\n${text}`);
  writeFileSync(join(root, 'docs', plot), picture('Speed of the project and of other tools', plotsOf(results)));
}
