import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '../../src/training/practice/practised';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { answer, begin, dataOf, openAt, panel, press, shown, textOf, tick } from './practising';
import { scenarioIds } from './scenario-files';

beforeEach(() => sessionStorage.clear());
const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Continues from the questions on evidence. */
async function toTheMoment(language: 'en' | 'cy' = 'en'): Promise<void> {
  await openAt('#/train/family-computer/evidence', language);
  await tick('evidence-location', 'computer');
  await answer('evidence-handled', 'viewed');
  if (panel() === 'feedback') await press('continue');
}

describe.each(languages)('the moment before the advice on evidence, in %s', (language) => {
  it('asks what the learner does, and shows no advice yet', async () => {
    await toTheMoment(language);
    expect([shown(), panel()]).toEqual(['evidence-guidance', 'moment']);
    expect(textOf('h1')).toBe(textAt(language, 'training:practice/moment/title'));
    expect(textOf('main')).not.toContain(textAt(language, 'do-nots:leave-devices-alone'));
  });
  it.each(acts)('tells what could follow, and leads on or back: %s', async (act) => {
    await toTheMoment(language);
    await tick('act', act);
    await press('show-next');
    expect(textOf(`[data-next="${act}"]`)).toBe(textAt(language, `training:practice/next/${act}`));
    await press('choose-again');
    expect(panel()).toBe('moment');
    await press('skip');
    expect(panel()).toBeUndefined();
    expect(textOf('main')).toContain(textAt(language, 'do-nots:leave-devices-alone'));
  });
});

it('is over when the page is loaded again, and is told in the debrief with the way back to it', async () => {
  await toTheMoment();
  await tick('act', 'copied');
  await press('show-next');
  await press('continue');
  await openAt('#/train/family-computer/evidence-guidance');
  expect(panel()).toBeUndefined();
  await openAt('#/train/family-computer/debrief');
  expect(dataOf('[data-slip]', 'slip')).toContain('copied');
  expect(textOf('main')).not.toContain(textAt('en', 'training:practice/deeds/goods/left'));
  expect(dataOf('[data-slip="copied"] [data-clause]', 'clause')).toEqual(['5.5.6-d', '5.5.6-f']);
  await press('back-to-copied');
  await openAt(location.hash);
  expect([shown(), panel()]).toEqual(['evidence-guidance', 'moment']);
});

it('is not praised where the evidence was left only once it was seen what could follow', async () => {
  await toTheMoment();
  for (const [act, then] of [
    ['looked', 'choose-again'],
    ['left', 'continue'],
  ] as const) {
    await tick('act', act);
    await press('show-next');
    await press(then);
  }
  await openAt('#/train/family-computer/debrief');
  expect(textOf('main')).not.toContain(textAt('en', 'training:practice/deeds/goods/left'));
  expect(dataOf('[data-slip]', 'slip')).not.toContain('looked');
});

describe.each(languages)('a made-up case, in %s', (language) => {
  it.each(['', 'harm', 'referrals', 'record'])('says that it is one, at %s', async (screen) => {
    await openAt(`#/train/family-computer/${screen}`, language);
    expect(document.body.textContent).toContain(textAt(language, 'ui:madeUp/band'));
    expect(document.title.startsWith(textAt(language, 'ui:madeUp/band'))).toBe(true);
    expect(shown()).toBe(screen || 'immediate-danger');
  });
  it('rings nobody, opens no report form, and has its links within its own case', async () => {
    for (const screen of ['', 'referrals', 'referrals/police', 'referrals/ceop', 'referrals/iwf']) {
      await openAt(`#/train/posing-as-a-child/${screen}`, language);
      expect(hrefs().filter((href) => !href?.startsWith('#/'))).toEqual([]);
      if (screen === 'referrals') expect(hrefs()).toContain('#/train/posing-as-a-child/referrals/police');
    }
  });
});

it('a practice is hidden by Hide, and leaves nothing in the tab once it is begun again', async () => {
  const kept = () => Object.keys(sessionStorage).filter((key) => key.includes('training'));
  await begin('family-computer');
  await answer('immediate-danger', 'now');
  expect([panel(), kept().length > 0]).toEqual(['feedback', true]);
  await press('hide');
  expect(textOf('main')).not.toContain(textAt('en', 'training:practice/feedback/you'));
  for (const _ of ['shows more', 'comes back']) fireEvent.click(document.querySelector('[data-action="carry-on"]')!);
  await press('restart');
  await expect.poll(kept).toEqual([]);
});

it('opens the list, which says so, where there is no such scenario', async () => {
  await openAt('#/train/no-such-case/need');
  expect(textOf('[role="alert"]')).toContain(textAt('en', 'training:unknown/title'));
  expect(document.querySelectorAll('[data-scenario]')).toHaveLength(scenarioIds.length);
});

it.each(['#/train/family-computer/harm', '#/train/_write/'])(
  '%s follows the address no longer once it is closed',
  async (hash) => {
    await openAt(hash);
    await openAt('#/train');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(location.hash).toBe('#/train');
  },
);
