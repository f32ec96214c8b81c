import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../../src/app/loads';
import { openTraining } from '../../../src/training/open';
import { openLanguage } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';
import { part } from '../../../src/wizard/frame/loads';
import { scenarioIds } from '../scenario-files';

/** The picture itself is tried elsewhere; here, whether the room has it. */
const Nothing = () => null;
const withChart = {
  ...loads,
  chart: part(() => Promise.resolve({ LiveChart: Nothing, ChartPointer: Nothing, ChartSheet: Nothing })),
};

async function openAt(scenario: string, rest: string): Promise<void> {
  const hash = `#/train/${scenario}/present/${rest}`;
  history.replaceState(null, '', hash);
  localStorage.setItem('clear-steps.language', 'en');
  await openLanguage('en');
  const app = await openTraining(hash, withChart);
  act(() => {
    render(app, { wrapper: WordsProvider });
  });
}
const button = (data: string) => document.querySelector<HTMLButtonElement>(data);
const press = (data: string) => act(() => button(data)?.click());
const sight = () => document.querySelector<HTMLElement>('main')?.dataset['show'];
const hasChart = () => document.querySelector('.wall__small-chart') !== null;

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the chart that is up', () => {
  it.each(scenarioIds)('stays up for a room to the last sight of its route, in %s', async (scenario) => {
    await openAt(scenario, '1/chart');
    const without: (string | undefined)[] = [];
    let sights = 0;
    while (button('[data-action="onward"]')) {
      press('[data-action="onward"]');
      sights += 1;
      if (!hasChart()) without.push(sight());
    }
    expect(sights).toBeGreaterThan(5);
    expect(without).toEqual([]);
  });
  it.each([
    ['what follows from the group’s answer', 'need', '[data-action="follow"][data-option="professional-conduct"]'],
    ['what could happen next', 'evidence-guidance', '[data-action="slip"][data-slip="copied"]'],
  ])('stays up beside %s', async (_, stop, said) => {
    await openAt('posing-as-a-child', `${stop}/chart`);
    // Away, and up again over the stop itself: then what the group says can be pressed beside it.
    press('[data-action="steps"]');
    press('[data-action="steps"]');
    expect(hasChart()).toBe(true);
    press('[data-action="group"]');
    press(said);
    expect(document.querySelector('[data-group]')).not.toBeNull();
    expect(hasChart()).toBe(true);
  });
});
