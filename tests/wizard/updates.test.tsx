import { screenIds } from '#protocol/screens';
import { describe, expect, it } from 'vitest';
import { type UpdateId, updateIds, updates, updatesOn } from '../../src/updates/updates';
import { factSays } from '../../src/wizard/updates/said';
import { type Language, languages } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { concern } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { caseFor } from './every-screen-cases';
import { all, data, one, unmarked } from './page';

const withBox = screenIds.filter((screen) => updatesOn(screen).length > 0);
const saysOf = (language: Language, fact: UpdateId) => unmarked(factSays(wordsIn(language), fact));
/** Returns the text of the page outside the facts and the clauses. */
function outside(): string {
  const page = one('main').cloneNode(true) as HTMLElement;
  page.querySelectorAll('[data-fact], [data-checked], .updates').forEach((found) => found.remove());
  return page.textContent;
}

describe.each(languages)('what is newer than the protocol, in %s', (language) => {
  it.each(withBox)(
    'stands on %s among what is newer, and nowhere else; at rest on the resources alone',
    async (screen) => {
      await openApp(screen, {
        answers: {
          ...caseFor(screen),
          harm: ['adult-targeted-for-access', 'extortion', 'criminal-exploitation', 'self-harm-content'],
          'others-involved': ['child-responsible', 'trusted-adult'],
        },
        language,
      });
      const told = data('main li[data-fact]', 'fact');
      // A crime offline is mentioned further down.
      const isElse = (fact: UpdateId) => fact === 'police-where-crime' && screen !== 'other-procedures';
      expect(told).toEqual(expect.arrayContaining(updatesOn(screen).filter((fact) => !isElse(fact))));
      expect(new Set(told).size).toBe(told.length);
      const atRest = all('main li[data-fact]').filter((fact) => !fact.closest('details'));
      expect(atRest.length > 0).toBe(screen === 'resources');
      expect(one('main li[data-fact]').closest('section')?.querySelector('a[href="#/about"]')).not.toBeNull();
      const text = outside();
      expect(updateIds.filter((fact) => text.includes(saysOf(language, fact)))).toEqual([]);
    },
  );
});

it('tells of the rule for those who work with children only where one could be involved', async () => {
  const screens = ['referrals', 'referrals/social-services', 'next-steps'] as const;
  for (const screen of screens) {
    await openApp(screen, { answers: { ...concern, 'others-involved': ['other-adults'] } });
    expect(all('li[data-fact="position-of-trust"]')).toEqual([]);
    await openApp(screen, { answers: { ...concern, 'others-involved': ['trusted-adult'] } });
    expect(all('li[data-fact="position-of-trust"]').length).toBe(1);
  }
});

const fact = (id: UpdateId) => one(`[data-fact="${id}"]`);
const hrefsIn = (element: Element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

const imagery = { ...concern, harm: ['child-abuse-images'] } as const;

/** Returns the links that the fields of a row lead to. */
function waysTo(id: UpdateId): readonly string[] {
  const { telephone, address } = updates[id];
  const links = [telephone && `tel:${telephone}`, address];
  return links.flatMap((link) => (link ? [link.replaceAll(' ', '')] : [])).sort();
}

/** How to reach the resources beyond the protocol, worked out from the sources. */
const reached: readonly (readonly [UpdateId, readonly string[], readonly string[]])[] = [
  ['hwb', ['https://hwb.gov.wales'], ['hwb.gov.wales']],
  ['meic', ['tel:08088023456'], ['080880 23456']],
  ['childline', ['tel:08001111'], ['0800 1111']],
  ['nhs-111', ['tel:111'], ['111']],
  ['papyrus', ['tel:08000684141'], ['0800 068 4141']],
  ['nspcc-helpline', ['tel:08088005000'], ['0808 800 5000']],
  ['posh', ['tel:03443814772'], ['0344 381 4772']],
];
/** Dates given by a fact or a site: what a source says, in words. */
const told: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['duty-to-report', ['Since April 2016'], ['Ers mis Ebrill 2016']],
  ['procedures-replaced', ['November 2019', 'April 2020'], ['ym mis Tachwedd 2019', 'erbyn mis Ebrill 2020']],
  [
    'practice-guides',
    ['exploitation (2021)', 'radicalisation (2022)', 'in March 2026'],
    ['ar blant (2021)', 'radicaleiddio (2022)', 'ym mis Mawrth 2026'],
  ],
  ['data-protection', ['September 2023', 'law of 2025'], ['Medi 2023', 'cyfraith 2025']],
  ['self-harm-offence', ['Since January 2024'], ['Ers mis Ionawr 2024']],
  ['platform-duties', ['Since March 2025'], ['Ers mis Mawrth 2025']],
  ['prevent-duty', ['from 2015', 'Guidance of 2023'], ['ers 2015', 'canllawiau 2023']],
  ['acpo-closed', ['March 2015'], ['ym mis Mawrth 2015']],
  ['acpo-guide-date', ['October 2011', 'March 2012', 'in 2021'], ['Hydref 2011', 'Mawrth 2012', 'yn 2021']],
  ['byron-date', ['March 2008', 'March 2010'], ['Mis Mawrth 2008', 'ym mis Mawrth 2010']],
  ['site-wise-kids', ['January 2017'], ['ym mis Ionawr 2017']],
];

describe.each(languages)('what is newer than the protocol, in %s', (language) => {
  it.each(reached)('%s: a number dials or texts, an address opens apart', async (id, hrefs, shown) => {
    await openApp('resources', { language });
    expect(hrefsIn(fact(id))).toEqual(hrefs);
    for (const text of shown) expect(fact(id).textContent).toContain(text);
    for (const link of fact(id).querySelectorAll('a[href^="http"]')) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
      expect(fact(id).textContent).toContain(textAt(language, 'call:opensApart'));
    }
  });

  it.each(updateIds.filter((id) => waysTo(id).length > 0))('%s leads to each way that its row has', async (id) => {
    // What applies to one kind of case only is not among the resources.
    await openApp(updates[id].when ? 'say/child' : 'resources', { answers: imagery, language });
    expect(hrefsIn(fact(id)).sort()).toEqual(waysTo(id));
  });

  it.each(told)('%s tells its dates in words', async (id, english, welsh) => {
    await openApp('about', { language });
    for (const text of language === 'en' ? english : welsh)
      expect(one(`[data-checked="${id}"]`).textContent).toContain(text);
  });
});
