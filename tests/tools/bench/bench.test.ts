import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { screenIds } from '#protocol/screens';
import { project } from '../../../tools/bench/apps.ts';
import type { Session } from '../../../tools/bench/measure.ts';
import { found, goalsOf, median } from '../../../tools/bench/report.ts';
import { root } from '../../../tools/lib/root.mjs';

it('the bare app has the same NHS parts of the styles as the project', () => {
  const broughtInBy = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/@forward ['"]([^'"]+)['"]/g)].map(([, part = '']) => part);
  const own = ['src/app/style.scss', 'src/app/styles/lazy-parts.scss'].flatMap(broughtInBy);
  const bare = broughtInBy('tools/bench/peers/minimal/style.scss');
  expect(own.map((part) => part.replace(/.*\//, '')).filter((part) => part.startsWith('nhs'))).toEqual(bare);
});

it('the project is walked on a case on which all questions are asked, to the list of who to tell', () => {
  const shown = project.screens.map(({ sign }) =>
    'selector' in sign ? /data-screen="(.*)"/.exec(sign.selector)?.[1] : '',
  );
  const walked = screenIds.slice(0, screenIds.indexOf('referrals/social-services'));
  expect(shown).toEqual(walked.filter((id) => id !== 'other-procedures'));
});

it('the median is the one in the middle by size, or between the two there; none of no figures', () => {
  expect([median([100, 9, 20]), median([4, 1, 3, 2]), median([])]).toEqual([20, 2.5, NaN]);
});

describe('the report', () => {
  const session = (painted: number, script: number): Session => ({
    load: { firstPaint: 1, answerable: 1, inCharge: 1, bytes: 1000 },
    steps: [{ painted, script }],
    heapEnd: 1e6,
  });
  const results = {
    machine: 'a machine',
    waiting: ['1', '2'],
    sessions: {
      project: [session(45, 12)],
      floor: [session(50, 6)],
      minimal: [session(40, 10)],
      surveyjs: [session(89, 48)],
    },
    offline: [],
    changes: { steps: [], heapFirst: 1, heapLast: 1 },
  } as const;

  it('gives each app beside the others, and nothing of the loads of the floor', () => {
    const text = found(results);
    expect(text).toContain('| floor | – | – | – | – | – | – | 50.0 | 1.25 | 50.0 | 6.00 | – |');
  });
  it('says of each goal whether it holds: up to its limit, and not where nothing could be measured', () => {
    const goals = new Map(
      goalsOf(results).map(({ what, goal, found: was, holds }) => [`${what}: ${goal}`, [was, holds]]),
    );
    expect(goals.get('Continue to painted: at most 0.9 × floor')).toEqual(['0.90 × floor', true]);
    expect(goals.get('Continue to painted: at most 0.5 × surveyjs')).toEqual(['0.51 × surveyjs', false]);
    expect(goals.get('Offline start, app in charge: at most 0.4 × minimal online')).toEqual([
      '– × minimal online',
      false,
    ]);
  });
});
