import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import type { Results } from '../run/results.ts';
import { allFigures, type Figures, figuresFor, paintedOf } from './figures.ts';
import { frame, type Goal } from './goals.ts';
import { type Bars, type Curve, picture } from './plot.ts';
import { appsTable, goalsTable, grownTable, growthTable, stepsTable } from './tables.ts';

const page = join(root, 'docs/performance.md');
const plot = 'images/performance.svg';
const marker = '<!-- What follows is written by npm run bench. -->\n';

/** What a run found, for people: Markdown. */
export const found = (results: Results, goals: readonly Goal[]): string =>
  [
    `Run on ${results.machine.date} UTC. ${results.machine.processor}, ${results.machine.memory}, ${results.machine.software}.`,
    `Programs waiting for a processor (1, 5, 15 minutes): ${results.machine.load.join(' at the start; ')} at the end. `
      + `${results.sessions['project']?.length ?? 0} loads of each app.\n`,
    '## The apps\n',
    appsTable(results),
    '\n## A step\n',
    stepsTable(results),
    '\n## The goals\n',
    goalsTable(goals),
    '\n## Growth\n',
    growthTable(results),
    '',
    grownTable(results),
    '',
  ].join('\n');

function plotsOf(results: Results): readonly (Bars | Curve)[] {
  const figures = [...allFigures(results)];
  const bars = (title: string, key: keyof Figures, mark: number, measure = 'minimal'): Bars => {
    const one = figuresFor(allFigures(results), measure)[key];
    return {
      title: `${title}, × ${measure}`,
      mark,
      bars: figures.map(([name, own]) => ({ name, value: own[key] / one, ours: name === 'project' })),
    };
  };
  const {
    growth: { stages },
    grown,
    changes,
  } = results;
  return [
    bars('First paint', 'firstPaint', 0.5),
    bars('First question answerable', 'answerable', 0.6),
    bars('Continue to painted', 'painted', 1.1),
    bars('Continue to painted', 'painted', 1.2, 'floor'),
    {
      title: `Script of a step, ms, over ${changes.steps.length} changes of one case`,
      values: changes.steps.map(({ script }) => script),
      mark: frame,
    },
    {
      title: 'First load as it grows, KB',
      bars: stages.map(({ added, firstLoad }, at) => ({
        name: at === 0 ? added : `+ ${added}`,
        value: firstLoad / 1000,
        ours: true,
      })),
    },
    {
      title: 'Step painted, ms',
      bars: (
        [
          ['as it is', grown.before],
          ['grown', grown.after],
          ['made-up questions', grown.added],
        ] as const
      ).map(([name, steps]) => ({ name, value: paintedOf(steps), ours: true })),
    },
  ];
}

/** Writes what a run found to the page, below what stands there by hand, and its plot beside it. */
export function writePage(results: Results, text: string): void {
  const [byHand = ''] = readFileSync(page, 'utf8').split(marker);
  writeFileSync(page, `${byHand}${marker}\n![Plots of what follows in the tables](${plot})\n\n${text}`);
  writeFileSync(join(root, 'docs', plot), picture('Speed of the project and of other tools', plotsOf(results)));
}
