import { describe, expect, it } from 'vitest';
import { printedSites, siteIds } from '#protocol/resources';
import { type UpdateId, updates, reportAt, sitesNow } from '../../src/updates/updates';
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

  it('lead to the address that each body has today, and so do the pages of CEOP and of the IWF', () => {
    expect(reportAt).toEqual({ ceop: 'https://ceop.police.uk/Safety-Centre', iwf: 'https://report.iwf.org.uk' });
    expect(siteIds.map((id) => sitesNow[id].now?.replace('https://', ''))).toEqual([
      'www.ceopeducation.co.uk',
      'www.childnet.com',
      'www.childnet.com',
      undefined,
      'www.internetmatters.org',
      'www.childnet.com',
      'www.nspcc.org.uk',
      'ceop.police.uk/Safety-Centre',
      'www.childline.org.uk',
      'hwb.gov.wales',
      'www.getsafeonline.org',
    ]);
  });

  it('are in Welsh too at Get Safe Online alone', () => {
    expect(siteIds.filter((id) => sitesNow[id].isWelsh)).toEqual(['get-safe-online']);
  });
});

it.each<[UpdateId, string]>([
  ['meic', '080880 23456'],
  ['childline', '0800 1111'],
  ['stop-it-now', '0808 1000 900'],
  ['nhs-111', '111'],
  ['papyrus', '0800 068 4141'],
  ['nspcc-helpline', '0808 800 5000'],
  ['posh', '0344 381 4772'],
])('the helpline %s is rung on %s', (id, telephone) => {
  expect(updates[id].telephone).toBe(telephone);
});
