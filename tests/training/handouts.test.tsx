import { cleanup } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import edition from 'virtual:edition';
import { afterEach, describe, expect, it } from 'vitest';
import { numberOf } from '../../src/chart/state-words';
import { kinds } from '../../src/training/handouts/HandoutsPage';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { asks, walkScreens } from '#protocol/screens';
import { textAt } from '../words/locales';
import { dataOf, openAt } from './practising';
import { scenarioIds, scenarioPart, scenarioText, scenarioWords, sharedReasons } from './scenario-files';

afterEach(cleanup);

const handout = (kind: string): HTMLElement => document.querySelector(`[data-handout="${kind}"]`)!;
const rowOf = (kind: string, key: string): string =>
  handout(kind).querySelector(`[data-row="${key}"]`)?.textContent ?? '';

/** Opens the handouts of a case, with one of them alone. */
async function openHandout(id: string, kind: string, language: 'en' | 'cy' = 'en'): Promise<void> {
  await openAt(`#/train/${id}/handouts`, language);
  await userEvent.click(document.querySelector('input[value="worksheet"]')!);
  await userEvent.click(document.querySelector(`input[value="${kind}"]`)!);
}

describe('the worksheet', () => {
  it('asks every question under the number that its step has on the chart', async () => {
    await openHandout('money-or-pictures', 'worksheet');
    for (const screen of walkScreens)
      for (const question of asks(screen))
        expect(rowOf('worksheet', question)).toContain(
          `${numberOf(screen)}. ${textAt('en', `questions:${question}/title`)}`,
        );
    expect(questionIds.filter((question) => rowOf('worksheet', question) === '')).toEqual([]);
  });
  it.each(scenarioIds)('has the questions for the group of %s', async (id) => {
    await openHandout(id, 'worksheet', 'cy');
    for (const [screen, text] of Object.entries(scenarioWords(id, 'cy').pauses))
      if (walkScreens.some((one) => one === screen)) expect(rowOf('worksheet', `group-${screen}`)).toContain(text);
  });
});

describe('the facilitator’s sheet', () => {
  it.each(scenarioIds)('says of %s why each wrong option is wrong', async (id) => {
    await openHandout(id, 'facilitator');
    const { answers } = JSON.parse(scenarioText(id)) as { answers: Partial<Record<QuestionId, string | string[]>> };
    for (const [question, answer] of Object.entries(answers)) {
      if (question === 'local-authority') continue;
      for (const option of questions[question as QuestionId].options) {
        const row = rowOf('facilitator', `against-${question}-${option}`);
        const own = scenarioWords(id, 'en').options?.[question]?.[option];
        if ([answer].flat().includes(option)) expect(row).toBe('');
        else expect(row).toContain(own ?? sharedReasons('en')[question]![option]);
      }
    }
  });
  it('says which answers change after the calls', async () => {
    await openHandout('found-after-the-call', 'facilitator');
    const changed = dataOf('[data-handout="facilitator"] [data-row^="change-"]', 'row');
    expect(changed).toHaveLength(2);
    expect(rowOf('facilitator', changed[0]!)).toContain(textAt('en', 'questions:harm/options/grooming/label'));
    expect(scenarioPart('found-after-the-call').pauses).toContain('referrals/police');
  });
});

it.each(kinds)('the %s says at its foot which edition it is of, in each of its languages', async (kind) => {
  await openHandout('the-swimming-coach', kind);
  await userEvent.click(document.querySelector('input[value="both"]')!);
  const foot = () => [...handout(kind).querySelectorAll(':scope > :last-child > [lang]')].map((one) => one.textContent);
  const said = (language: 'en' | 'cy') =>
    textAt(language, 'training:handouts/edition')
      .replace('{{version}}', edition.version)
      .replace('{{code}}', edition.code);
  await expect.poll(foot).toEqual([said('cy'), said('en')]);
});

it.each(['attendance', 'certificate'] as const)(
  'the %s is filled in by hand, with both languages, Welsh first',
  async (kind) => {
    await openHandout('the-swimming-coach', kind);
    expect(handout(kind).textContent).not.toContain(textAt('cy', `training:handouts/kinds/${kind}`));
    await userEvent.click(document.querySelector('input[value="both"]')!);
    await expect.poll(() => handout(kind).textContent).toContain(textAt('cy', `training:handouts/kinds/${kind}`));
    expect([...handout(kind).querySelectorAll('h2 [lang]')].map((one) => one.getAttribute('lang'))).toEqual([
      'cy',
      'en',
    ]);
    expect(handout(kind).querySelectorAll('input, textarea, select, button')).toHaveLength(0);
    for (const language of ['en', 'cy'] as const)
      expect(handout(kind).textContent).toContain(scenarioWords('the-swimming-coach', language).title);
  },
);
