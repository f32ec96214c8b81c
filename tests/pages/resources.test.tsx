import { describe, expect, it } from 'vitest';
import { printedSites, siteIds } from '#protocol/resources';
import { sitesNow } from '../../src/updates/updates';
import { languages } from '../../src/words/languages';
import { siteSays } from '../../src/wizard/updates/said';
import { wordsIn } from '../../src/words/words';
import { concern } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from '../wizard/app';
import { data, one, unmarked } from '../wizard/page';

const site = (id: string) => one(`[data-site="${id}"]`);

describe.each(languages)('the sites of 5.5.7, in %s', (language) => {
  it('each stand as printed and, in a box of its own, as they stand now', async () => {
    await openApp('resources', { answers: concern, log: bothTold, language });
    for (const id of siteIds) {
      const [text, box] = [site(id).textContent, site(id).querySelector('.updates')?.textContent ?? ''];
      expect(text).toContain(textAt(language, `pages:resources/list/${id}/printed`));
      expect(text).toContain(printedSites[id]);
      expect(box).toContain(
        `${textAt(language, 'ui:updates')}: ${textAt(language, `updates:status/${sitesNow[id].status}`)}`,
      );
      expect(box).toContain(unmarked(siteSays(wordsIn(language), id)));
      expect(box).not.toContain(textAt(language, `pages:resources/list/${id}/printed`));
      expect(site(id).querySelector('a')?.getAttribute('href')).toBe(sitesNow[id].now);
    }
  });

  it.each([
    ['nobody', []],
    ['Social Services alone', [marked('social-services', 'made')]],
    ['the Police alone', [marked('police', 'made')]],
  ])('hide where CEOP takes reports, as printed and as it stands now, while told: %s', async (_, log) => {
    await openApp('resources', { answers: concern, log, language });
    expect(site('ceop').querySelector('a')).toBeNull();
    expect(site('ceop').textContent).not.toMatch(/ceop\.police/i);
    expect(site('ceop').textContent).toContain(textAt(language, 'pages:resources/gated'));
  });
});

it('stand in the order of the protocol in English, and what is newer after them', async () => {
  await openApp('resources');
  expect(data('[data-site]', 'site')).toEqual(siteIds);
  expect(site('get-safe-online').compareDocumentPosition(one('[data-fact="hwb"]'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

it('begin in Welsh with those that are in Welsh', async () => {
  await openApp('resources', { language: 'cy' });
  expect(one('[data-fact="hwb"]').compareDocumentPosition(one('[data-site]'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(data('[data-site]', 'site')[0]).toBe('get-safe-online');
  expect(data('[data-site]', 'site')).toHaveLength(siteIds.length);
});
