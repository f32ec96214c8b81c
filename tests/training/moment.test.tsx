import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '../../src/training/practice/trace/trace';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { dataOf, openAt, panel, press, shown, textOf, tick } from './practising';

beforeEach(() => sessionStorage.clear());

/** Goes on from the questions on evidence. */
async function toTheMoment(language: 'en' | 'cy' = 'en'): Promise<void> {
  await openAt('#/train/family-computer/evidence', language);
  await tick('evidence-location', 'computer');
  await tick('evidence-handled', 'viewed');
  await press('continue');
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

it('asks for a choice, and says so', async () => {
  await toTheMoment();
  await press('show-next');
  expect(textOf('.nhsuk-error-summary')).toContain(textAt('en', 'training:practice/moment/errorNone'));
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

it('is praised in the debrief where the evidence was left', async () => {
  await toTheMoment();
  await tick('act', 'left');
  await press('show-next');
  await press('continue');
  await openAt('#/train/family-computer/debrief');
  expect(textOf('main')).toContain(textAt('en', 'training:practice/deeds/goods/left'));
  expect(dataOf('[data-slip]', 'slip')).not.toContain('copied');
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
