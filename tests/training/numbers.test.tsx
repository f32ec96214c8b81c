import { cleanup } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../src/app/loads';
import { loadChart } from '../../src/training/chart/WithChart';
import { questionIds, questions } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { titleKey } from '../../src/chart/title-key';
import { plain } from '../../src/words/Tagged';
import { textAt } from '../words/locales';
import { stopsIn } from './present/opened';
import { dataOf, openAt, press, shown, textOf } from './practising';

const id = 'posing-as-a-child';
const numberIn = (text: string | null | undefined): number => Number(/\d+/.exec(text ?? '')?.[0]);
const rowOf = (kind: string, row: string) => document.querySelector(`[data-handout="${kind}"] [data-row="${row}"]`);
const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** The number of each step on the poster of the chart, by its screen. */
async function onChart(): Promise<Readonly<Record<string, number>>> {
  await openAt(`#/train/${id}/handouts`);
  await userEvent.click(document.querySelector('input[value="poster-a4"]')!);
  await expect.poll(() => dataOf('.drawn [data-box]', 'box').length).toBe(21);
  return Object.fromEntries(
    all('.drawn [data-box]').map((box): readonly [string, number] => [
      box.dataset['box']!,
      numberIn([...box.querySelectorAll('text')].find((text) => /^\d+\./.test(text.textContent))?.textContent),
    ]),
  );
}

beforeEach(async () => {
  sessionStorage.clear();
  vi.stubGlobal('BroadcastChannel', undefined);
  await loadChart(loads.chart, 'en');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a step has the number that it has on the chart', () => {
  it('each another one', async () => {
    const numbers = Object.values(await onChart());
    expect(numbers.every((number) => number > 0)).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
  it('on the wall, in its list of steps, and in the presenter’s window', async () => {
    const chart = await onChart();
    const stops = stopsIn(id);
    await openAt(`#/train/${id}/present/${stops.length}/steps`);
    expect(all('.steps-list__number').map(({ textContent }) => Number(textContent))).toEqual(
      stops.map(({ step }) => chart[step.screen]),
    );
    for (const at of [1, 4, 12, 20, stops.length]) {
      await openAt(`#/train/${id}/present/${at}`);
      // Whom to tell next is asked on the list of calls: the number of the call would tell.
      const onWall = stops[at - 1]!.kind === 'report' ? 'referrals' : shown()!;
      expect([at, numberIn(textOf('.wall__step'))]).toEqual([at, chart[onWall]]);
      await openAt(`#/train/${id}/presenter/${at}`);
      expect([at, numberIn(textOf('.desk__step'))]).toEqual([at, chart[onWall]]);
    }
  });
  it('where several calls are told together, and where the order of the calls is still asked, as the small chart has it', async () => {
    await openAt(`#/train/${id}/present/referrals/chart`);
    for (let presses = 0; presses < 4; presses += 1) {
      const here = document.querySelector('.drawn [data-look="here"]')!;
      const number = [...here.querySelectorAll('text')].find((text) => /^\d+\./.test(text.textContent));
      expect([presses, numberIn(textOf('.wall__step'))]).toEqual([presses, numberIn(number?.textContent)]);
      await press('onward');
    }
  });
  it.each(['worksheet', 'example'])('on paper, at each question: %s', async (kind) => {
    const chart = await onChart();
    if (kind === 'example') await userEvent.click(document.querySelector('input[value="example"]')!);
    const asked = questionIds.filter((question) => rowOf(kind, question) !== null);
    expect(asked.length).toBeGreaterThan(10);
    expect(
      asked.map((question) => [question, numberIn(rowOf(kind, question)?.querySelector('h4')?.textContent)]),
    ).toEqual(asked.map((question) => [question, chart[questions[question].screen]]));
  });
  it('on paper, at each stop: facilitator', async () => {
    const chart = await onChart();
    await userEvent.click(document.querySelector('input[value="facilitator"]')!);
    const titles = all('[data-handout="facilitator"] [data-row^="stop-"] h3').map(({ textContent }) => textContent);
    const numbered = Object.entries(chart).map(
      ([screen, number]) => `${number}. ${plain(textAt('en', titleKey(screen as ScreenId)))}`,
    );
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((title) => !numbered.some((one) => title.startsWith(one)))).toEqual([]);
  });
});
