import { describe, expect, it } from 'vitest';
import { printedSites, siteIds } from '#protocol/resources';
import { isGated } from '../../src/updates/facts';
import { sitesNow } from '../../src/updates/sites';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';

describe('the sites of 5.5.7', () => {
  it.each(siteIds)(
    '%s leads today to no page that is not encrypted, and nowhere where nobody knows what became of it',
    (id) => {
      const { status, now } = sitesNow[id];
      expect(printedSites[id]).toMatch(/^https?:/);
      expect(now ?? 'https://').toMatch(/^https:/);
      if (['active', 'renamed', 'moved'].includes(status)) expect(now).toBeDefined();
      for (const language of languages) expect(textAt(language, `updates:status/${status}`)).toMatch(/\w/);
    },
  );

  it('leads to CEOP by the address that it has today', () => expect(isGated(sitesNow.ceop.now ?? '')).toBe(true));

  it('rest on no page that was read at these alone', () => {
    expect(siteIds.filter((id) => sitesNow[id].sources.length === 0)).toEqual([
      'childnet',
      'childnet-hot-topics',
      'newsround',
      'nspcc',
    ]);
  });

  it('are in Welsh too at Get Safe Online alone', () => {
    expect(siteIds.filter((id) => sitesNow[id].isWelsh)).toEqual(['get-safe-online']);
  });
});
