import edition from 'virtual:edition';
import { describe, expect, it, vi } from 'vitest';
import { siteIds } from '#protocol/resources';
import { updateIds, updates } from '../../src/updates/updates';
import { languages } from '../../src/words/languages';
import { factSays, knownFact, stateInWords } from '../../src/wizard/updates/said';
import { wordsIn } from '../../src/words/words';
import { concern } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, openApp } from './app';
import { all, data, one, textOf, unmarked } from './page';

vi.mock('virtual:contacts', () => ({
  default: {
    numbers: {
      gwynedd: { outOfHours: { number: '0111 222', checkedOn: '2026-11-24' } },
      powys: { police: { number: '0333 444', checkedOn: '2026-05-30' } },
    },
  },
}));

const long = new Date(2010, 0, 1);
const soon = new Date(2026, 11, 1);
const halfAYear = new Date(2027, 4, 24);
const items = updateIds.length + siteIds.length;
const checked = (id: string) => one(`[data-checked="${id}"]`);

describe.each(languages)('the page about the app, in %s', (language) => {
  const fill = (place: string, values: Record<string, string>) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, place));

  it('has the version and the code of what it is made of', async () => {
    await openApp('about', { language });
    expect(textOf('main')).toContain(fill('record:code', { version: edition.version, code: edition.code }));
  });

  it('has every fact and every site, with the age of its check, how sure it is, and who can confirm it', async () => {
    await openApp('about', { language, on: soon });
    expect(data('[data-checked]', 'checked')).toEqual([...updateIds, ...siteIds.map((site) => `site-${site}`)]);
    for (const id of updateIds) {
      const text = checked(id).textContent;
      expect(text).toContain(unmarked(factSays(wordsIn(language), id)));
      expect(text).toContain(stateInWords(wordsIn(language), knownFact(id)));
      expect(text).toContain(textAt(language, `updates:sure/${updates[id].sure}`));
      expect(text).toContain(
        fill('updates:about/confirmBy', { who: textAt(language, `updates:confirmBy/${updates[id].confirmBy}`) }),
      );
    }
    expect(textOf('main')).toContain(fill('updates:about/lead', { unconfirmed: String(items), all: String(items) }));
  });

  it('has every local number with the day on which it was checked, and marks those due', async () => {
    await openApp('about', { language, on: soon });
    const [due, ...others] = all('li[data-due]').filter(({ dataset }) => dataset['checked'] === undefined);
    expect(others).toEqual([]);
    expect(due?.textContent).toContain('0333 444');
    expect(due?.textContent).toContain(
      fill('ui:task-list/checked', { date: `30 ${textAt(language, 'ui:months/5')} 2026` }),
    );
    expect(textOf('main')).toContain('0111 222');
  });

  it.each(['immediate-danger', 'referrals', 'referrals/police', 'next-steps', 'resources'] as const)(
    '%s says on About this page what is due to be checked, once it is',
    async (screen) => {
      const [due = ''] = textAt(language, 'updates:about/isDue').split('{{');
      await openApp(screen, { answers: concern, language, on: long });
      expect(textOf('main')).not.toContain(due);
      await openApp(screen, { answers: concern, language, on: halfAYear });
      expect(textOf('main')).toContain(due);
      expect(one('a[href="tel:999"]').compareDocumentPosition(one('[data-due]'))).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    },
  );
});

it('hides the addresses of CEOP and the IWF among the sources until Social Services and the Police are told', async () => {
  await openApp('about');
  expect(checked('iwf-remit').textContent).toContain(textAt('en', 'updates:about/gated'));
  await openApp('about', { answers: concern, log: bothTold });
  expect(checked('iwf-remit').querySelector('a')?.getAttribute('href')).toBe('https://www.iwf.org.uk/faqs/');
});
