import { act, cleanup, render, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../src/app/loads';
import { openTraining } from '../../src/training/open';
import { liveShelf } from '../../src/session/live-shelf';
import { trainingShelf } from '../../src/session/shelf';
import { type Language, languages, openLanguage } from '../../src/words/languages';
import { WordsProvider } from '../../src/words/words';
import { textAt } from '../words/locales';
import { scenarioIds } from './scenario-files';

const page = within(document.body);

async function openAt(hash: string, language: Language = 'en'): Promise<void> {
  cleanup();
  history.replaceState(null, '', hash);
  localStorage.setItem('clear-steps.language', language);
  await openLanguage(language);
  const app = await openTraining(hash, loads);
  act(() => {
    render(app, { wrapper: WordsProvider });
  });
}

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
});

describe.each(languages)('a made-up case, in %s', (language) => {
  it.each(['', 'harm', 'referrals', 'record'])('says that it is one, at %s', async (screen) => {
    await openAt(`#/train/family-computer/${screen}`, language);
    expect(page.getAllByText(textAt(language, 'ui:madeUp/band')).length).toBeGreaterThan(0);
    expect(document.title.startsWith(textAt(language, 'ui:madeUp/band'))).toBe(true);
    expect(document.querySelector('main')?.dataset['screen']).toBe(screen || 'immediate-danger');
  });
  it('rings nobody, and opens no report form', async () => {
    for (const screen of ['', 'referrals', 'referrals/police', 'referrals/ceop', 'referrals/iwf']) {
      await openAt(`#/train/posing-as-a-child/${screen}`, language);
      expect(
        [...document.querySelectorAll('a')]
          .map((link) => link.getAttribute('href'))
          .filter((href) => !href?.startsWith('#/')),
      ).toEqual([]);
    }
  });
});

it('begins, at a screen further on, with the answers of the model', async () => {
  await openAt('#/train/family-computer/referrals');
  expect(document.querySelectorAll('[data-task]').length).toBeGreaterThan(1);
});

it('has its links within its own case', async () => {
  await openAt('#/train/family-computer/referrals');
  expect(document.querySelector('[data-task="police"] a')?.getAttribute('href')).toBe(
    '#/train/family-computer/referrals/police',
  );
});

it('takes no mark that a live case would not', async () => {
  await openAt('#/train/posing-as-a-child/referrals/social-services');
  act(() => document.querySelector<HTMLElement>('[data-action="begin"]')?.click());
  await openAt('#/train/posing-as-a-child/referrals/social-services');
  const marks = [...document.querySelectorAll<HTMLElement>('[data-action^="mark-"]')];
  expect(marks.map(({ dataset }) => dataset['action'])).toEqual(['mark-made', 'mark-tried']);
});

it('leaves the live case as it is, and does not take it up', async () => {
  void liveShelf.keep('a live case', false);
  await openAt('#/train/family-computer/harm');
  act(() => {
    document.querySelector<HTMLInputElement>('input[value="adult-pornography"]')?.click();
  });
  expect(liveShelf.kept()).toBe('a live case');
  expect(trainingShelf.kept()).toContain('training/family-computer');
});

it('begun anew, leaves what was copied and what is half typed in of the live case', async () => {
  sessionStorage.setItem('clear-steps.copied', 'yes');
  sessionStorage.setItem('clear-steps.number', '{"number":"029 20"}');
  const wiped = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: wiped }, configurable: true });
  await openAt('#/train/family-computer/harm');
  await act(async () => {
    document.querySelector<HTMLButtonElement>('[data-action="restart"]')?.click();
    await Promise.resolve();
  });
  expect(document.querySelector('main')?.dataset['screen']).toBe('immediate-danger');
  expect(wiped).not.toHaveBeenCalled();
  expect([sessionStorage.getItem('clear-steps.copied'), sessionStorage.getItem('clear-steps.number')]).toEqual([
    'yes',
    '{"number":"029 20"}',
  ]);
});

it('opens the list, which says so, where there is no such scenario', async () => {
  await openAt('#/train/no-such-case/need');
  expect(page.getByRole('alert').textContent).toContain(textAt('en', 'training:unknown/title'));
  expect(document.querySelectorAll('[data-scenario]')).toHaveLength(scenarioIds.length);
});
