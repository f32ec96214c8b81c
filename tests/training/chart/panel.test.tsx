import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { openLanguage } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';
import { loads } from '../../../src/app/loads';
import { openTraining } from '../../../src/training/open';
import { action, all, data, one, option, screenShown, ticked } from '../../wizard/page';

async function openAt(hash: string): Promise<void> {
  cleanup();
  history.replaceState(null, '', hash);
  const app = await openTraining(hash, loads);
  act(() => {
    render(app, { wrapper: WordsProvider });
  });
}
const openChart = async () => {
  fireEvent.click(action('chart'));
  await expect.poll(() => all('.live-chart').length).toBe(1);
};

beforeEach(async () => {
  sessionStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  localStorage.setItem('clear-steps.language', 'en');
  await openLanguage('en');
});

it('opens below the screen, which keeps its ticks', async () => {
  await openAt('#/train/posing-as-a-child/harm');
  expect(all('.live-chart')).toEqual([]);
  fireEvent.click(option('harm', 'grooming'));
  await openChart();
  expect(one('.chart-panel')).toHaveFocus();
  expect(screenShown()).toBe('harm');
  expect(ticked('harm')).toEqual(['grooming']);
  fireEvent.click(action('chart-close'));
  expect(all('.live-chart')).toEqual([]);
  expect(ticked('harm')).toEqual(['grooming']);
});

it('is open still when the page is loaded again, and leaves the screen in sight; shut, it stays shut', async () => {
  await openAt('#/train/posing-as-a-child/harm');
  await openChart();
  await openAt(location.hash);
  await expect.poll(() => all('.live-chart').length).toBe(1);
  expect(one('.chart-panel')).not.toHaveFocus();
  fireEvent.click(action('chart-close'));
  await openAt(location.hash);
  expect(all('.chart-panel')).toEqual([]);
});

it('moves with the case while it is open', async () => {
  await openAt('#/train/posing-as-a-child/harm');
  await openChart();
  expect(data('.drawn [data-look="here"]', 'box')).toEqual(['harm']);
  fireEvent.click(option('harm', 'grooming'));
  fireEvent.click(action('continue'));
  // Feedback on the answer stands in place of the screen: the case has not moved yet.
  expect(data('.drawn [data-look="here"]', 'box')).toEqual(['harm']);
  fireEvent.click(action('continue'));
  expect(data('.drawn [data-look="here"]', 'box')).toEqual([screenShown()]);
  expect(screenShown()).not.toBe('harm');
  expect(one('.drawn [data-box="harm"]').dataset['look']).toBe('walked');
});

it('is not there on the neutral page of Hide', async () => {
  await openAt('#/train/posing-as-a-child/harm');
  await openChart();
  fireEvent.click(action('hide'));
  expect(screenShown()).toBe('notes');
  expect(all('.live-chart, .chart-panel, [data-action="chart"]')).toEqual([]);
});
