import { expect, it, vi } from 'vitest';
import { factIds, touchesDuty } from '../../src/newer/facts';
import { languages } from '../../src/words/languages';
import { isDueNow, knownFact } from '../../src/wizard/newer/readings';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { textOf } from './page';

// Whatever touches a duty is confirmed, and nothing else is.
vi.mock('virtual:confirmations', async () => {
  const { factIds: ids, touchesDuty: touches } = await import('../../src/newer/facts');
  const { allConfirmed } = await import('../tools/local/confirmations/files');
  return { default: { facts: Object.fromEntries(ids.filter(touches).map((id) => [id, allConfirmed.facts[id]])) } };
});

it.each(languages)(
  'the first screen says that something is due only where it touches a duty, in %s',
  async (language) => {
    const saysSo = async (on: Date) => {
      await openApp('immediate-danger', { language, on });
      return textOf('main').includes(textAt(language, 'since:first'));
    };
    expect(factIds.filter((id) => isDueNow(knownFact(id), '2027-11-24') && !touchesDuty(id))).toContain('posh');
    expect(await saysSo(new Date(2027, 10, 24))).toBe(false);
    expect(await saysSo(new Date(2027, 10, 25))).toBe(true);
  },
);
