import { describe, expect, it } from 'vitest';
import { type FactId, factIds, facts } from '../../src/newer/facts';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { concern } from '../support/cases';
import { openApp } from './app';
import { one } from './page';

const fact = (id: FactId) => one(`[data-fact="${id}"]`);
const hrefsIn = (element: Element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

const imagery = { ...concern, harm: ['child-abuse-images'] } as const;

/** The links that the fields of a row come to. */
function waysTo(id: FactId): readonly string[] {
  const { telephone, text, address } = facts[id];
  const links = [telephone && `tel:${telephone}`, text && `sms:${text}`, address];
  return links.flatMap((link) => (link ? [link.replaceAll(' ', '')] : [])).sort();
}

/** How a person reaches what the page of resources names beside the protocol, worked out from the sources. */
const reached: readonly (readonly [FactId, readonly string[], readonly string[]])[] = [
  ['hwb', ['https://hwb.gov.wales'], ['hwb.gov.wales']],
  ['meic', ['tel:08088023456'], ['080880 23456']],
  ['childline', ['tel:08001111'], ['0800 1111']],
  ['nhs-111', ['tel:111'], ['111']],
  ['papyrus', ['tel:08000684141', 'sms:88247'], ['0800 068 4141', '88247']],
  ['nspcc-helpline', ['tel:08088005000'], ['0808 800 5000']],
  ['posh', ['tel:03443814772'], ['0344 381 4772']],
];
/** The dates that are told, by a fact or a site: what a source says, in words. */
const told: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['duty-to-report', ['Since April 2016'], ['Ers mis Ebrill 2016']],
  ['procedures-replaced', ['November 2019', 'April 2020'], ['ym mis Tachwedd 2019', 'erbyn mis Ebrill 2020']],
  [
    'practice-guides',
    ['abuse (2021)', 'radicalisation (2022)', 'in March 2026'],
    ['ar-lein (2021)', 'radicaleiddio (2022)', 'ym mis Mawrth 2026'],
  ],
  ['platform-duties', ['since June 2026'], ['ers mis Mehefin 2026']],
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

  it.each(factIds.filter((id) => waysTo(id).length > 0))('%s leads to each way that its row has', async (id) => {
    // What fits one kind of case alone is not among the resources.
    await openApp(facts[id].when ? 'evidence-guidance' : 'resources', { answers: imagery, language });
    expect(hrefsIn(fact(id)).sort()).toEqual(waysTo(id));
  });

  it.each(told)('%s tells its dates in words', async (id, english, welsh) => {
    await openApp('about', { language });
    for (const text of language === 'en' ? english : welsh)
      expect(one(`[data-checked="${id}"]`).textContent).toContain(text);
  });
});
