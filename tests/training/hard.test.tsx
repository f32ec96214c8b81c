import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { textAt } from '../words/locales';
import { dataOf, openAt, panel, press, shown, tick } from './practising';

afterEach(cleanup);
const actions = () => dataOf('[data-action]', 'action');
const hasChart = (): boolean => document.body.textContent.includes(textAt('en', 'training:liveChart/open'));

async function beginAt(id: string): Promise<void> {
  sessionStorage.clear();
  await openAt(`#/train/${id}/`);
  await press('begin');
}

describe('a hard case', () => {
  it('says before it begins that there is no help, and offers no feedback on the way', async () => {
    sessionStorage.clear();
    await openAt('#/train/police-make-the-referral/');
    expect(panel()).toBe('start');
    expect(document.querySelector('[data-panel="start"]')!.textContent).toContain(
      textAt('en', 'training:practice/start/hard'),
    );
    expect(document.querySelector('input[name="feedback-mode"]')).toBeNull();
  });
  it('has no chart, and goes on without feedback', async () => {
    await beginAt('police-make-the-referral');
    expect(hasChart()).toBe(false);
    expect(actions()).not.toContain('change-mode');
    await tick('immediate-danger', 'no');
    await press('continue');
    expect([shown(), panel()]).toEqual(['need', undefined]);
  });
});

it('an easier case has the chart, and feedback after each choice', async () => {
  await beginAt('family-computer');
  expect(hasChart()).toBe(true);
  expect(actions()).toContain('change-mode');
  await tick('immediate-danger', 'no');
  await press('continue');
  expect(shown()).toBe('immediate-danger');
});
