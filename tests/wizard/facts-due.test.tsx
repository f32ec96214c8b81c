import { expect, it, vi } from 'vitest';
import { updateIds, touchesDuty } from '../../src/updates/updates';
import { languages } from '../../src/words/languages';
import { isDueNow, knownFact } from '../../src/wizard/updates/said';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { textOf } from './page';

// Only what affects a duty is confirmed.
vi.mock('virtual:confirmations', async () => {
  const { updateIds: ids, touchesDuty: touches } = await import('../../src/updates/updates');
  const { allConfirmed } = await import('../tools/local/confirmations/files');
  return { default: { facts: Object.fromEntries(ids.filter(touches).map((id) => [id, allConfirmed.facts[id]])) } };
});

it.each(languages)(
  'the first screen says, once, that something is due only where it touches a duty, in %s',
  async (language) => {
    const timesSaid = async (on: Date) => {
      await openApp('immediate-danger', { language, on });
      return textOf('main').split(textAt(language, 'updates:first')).length - 1;
    };
    const dueOn = (today: string) => updateIds.filter((id) => isDueNow(knownFact(id), today));
    expect(dueOn('2027-05-24')).toContain('child-under-18');
    expect(dueOn('2027-05-24').filter(touchesDuty)).toEqual([]);
    expect(await timesSaid(new Date(2027, 4, 24))).toBe(0);
    // Numbers are on the pages of duties too, and expire sooner than the rest.
    expect(dueOn('2027-05-25').filter(touchesDuty)).toContain('nhs-111');
    expect(await timesSaid(new Date(2027, 4, 25))).toBe(1);
  },
);
