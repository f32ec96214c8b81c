import { describe, expect, it } from 'vitest';
import { printedSites, siteIds } from '#protocol/resources';
import { sitesNow } from '../../src/updates/sites';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';

/** The sites of 5.5.7 in its order: the address that it prints, what became of the site, and where to look today. */
const sites = [
  ['thinkuknow', 'https://www.thinkuknow.co.uk/', 'renamed', 'https://www.ceopeducation.co.uk'],
  ['childnet', 'http://www.childnet.com/', 'active', 'https://www.childnet.com'],
  [
    'childnet-hot-topics',
    'http://www.childnet.com/teachers-and-professionals/for-working-with-young-people/hot-topics',
    'moved',
    'https://www.childnet.com',
  ],
  ['newsround', 'http://www.bbc.co.uk/newsround/13908828', 'unknown', undefined],
  ['internet-matters', 'http://www.internetmatters.org/', 'active', 'https://www.internetmatters.org'],
  ['kidsmart', 'http://www.kidsmart.org.uk/', 'gone', 'https://www.childnet.com'],
  [
    'nspcc',
    'http://www.nspcc.org.uk/help-and-advice/for-parents/online-safety/online-safety_wdh99554.html',
    'gone',
    'https://www.nspcc.org.uk',
  ],
  ['ceop', 'http://ceop.police.uk/safety-centre/', 'renamed', 'https://ceop.police.uk/Safety-Centre'],
  [
    'childline',
    'http://www.childline.org.uk/Explore/Bullying/Pages/online-bullying.aspx',
    'moved',
    'https://www.childline.org.uk',
  ],
  ['wise-kids', 'http://wisekids.org.uk/wk/', 'unknown', 'https://hwb.gov.wales'],
  ['get-safe-online', 'https://www.getsafeonline.org/safeguarding-children/', 'moved', 'https://www.getsafeonline.org'],
] as const;

describe('the sites of 5.5.7', () => {
  it('are these, in this order', () => {
    expect(siteIds).toEqual(sites.map(([id]) => id));
  });

  it.each(sites)('%s is printed as %s; it is %s, and today stands at %s', (id, printed, status, now) => {
    expect(printedSites[id]).toBe(printed);
    expect(sitesNow[id]).toMatchObject({ status });
    expect(sitesNow[id].now).toBe(now);
    for (const language of languages) expect(textAt(language, `updates:status/${status}`)).toMatch(/\w/);
  });

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
