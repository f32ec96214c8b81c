import { describe, expect, it, vi } from 'vitest';
import { siteIds } from '#protocol/resources';
import { checkedOn, factIds, facts } from '../../src/newer/facts';
import { firstRead } from '../../src/newer/fact';
import { languages } from '../../src/words/languages';
import { factSays } from '../../src/wizard/newer/said';
import { wordsIn } from '../../src/words/words';
import { concern } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, openApp } from './app';
import { all, data, linesOf, one, screenShown, textOf, unmarked } from './page';

vi.mock('virtual:contacts', () => ({
  default: {
    numbers: {
      gwynedd: { outOfHours: { number: '0111 222', checkedOn: '2026-11-24' } },
      powys: { police: { number: '0333 444', checkedOn: '2026-05-30' } },
    },
  },
}));

const soon = new Date(2026, 11, 1);
const halfAYear = new Date(2027, 4, 24);
const aYear = new Date(2027, 10, 24);
const items = factIds.length + siteIds.length;
const withNumber = factIds.filter(
  (id) => (facts[id].telephone ?? facts[id].text) && checkedOn(facts[id]) <= '2026-11-24',
);
const checked = (id: string) => one(`[data-checked="${id}"]`);

describe.each(languages)('the page about the app, in %s', (language) => {
  const fill = (place: string, values: Record<string, string>) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, place));

  it('has the edition, with its review date as left blank', async () => {
    await openApp('about', { language });
    for (const line of linesOf(textAt(language, 'pages:about/edition'))) expect(textOf('main')).toContain(line);
  });

  it('has every fact and every site, with the age of its check, how sure it is, and who can confirm it', async () => {
    await openApp('about', { language, on: soon });
    expect(data('[data-checked]', 'checked')).toEqual([...factIds, ...siteIds.map((site) => `site-${site}`)]);
    for (const id of factIds) {
      const text = checked(id).textContent;
      const [year, month, day] = checkedOn(facts[id]).split('-').map(Number);
      const date = `${day} ${textAt(language, `ui:months/${month}`)} ${year}`;
      expect(text).toContain(unmarked(factSays(wordsIn(language), id)));
      expect(text).toContain(fill('since:about/readLately', { date }));
      expect(text).toContain(textAt(language, `since:sure/${facts[id].sure}`));
      expect(text).toContain(
        fill('since:about/confirmBy', { who: textAt(language, `since:confirmBy/${facts[id].confirmBy}`) }),
      );
    }
    expect(textOf('main')).toContain(fill('since:about/lead', { unconfirmed: String(items), all: String(items) }));
    expect(all('[data-due]').filter(({ textContent }) => !textContent.includes('0333 444'))).toEqual([]);
  });

  it('is where the first screen leads, and no other does, once something is due to be checked', async () => {
    const shown = async (screen: 'immediate-danger' | 'need', on: Date) => {
      await openApp(screen, { language, on });
      return textOf('main').includes(textAt(language, 'since:first'));
    };
    expect(await shown('immediate-danger', soon)).toBe(false);
    expect(await shown('need', halfAYear)).toBe(false);
    expect(await shown('immediate-danger', halfAYear)).toBe(true);
    expect(one('main [data-to="about"]').textContent).toBe(textAt(language, 'since:first'));
  });

  it('tells the age in months, and of each that is due, since when', async () => {
    await openApp('about', { language, on: halfAYear });
    const date = `24 ${textAt(language, 'ui:months/5')} 2027`;
    expect(data('[data-checked][data-due]', 'checked')).toEqual(withNumber);
    expect(checked('meic').textContent).toContain(fill('since:about/isDue', { date }));
    expect(checked('meic').textContent).toContain(
      fill(`since:about/read_${language === 'cy' ? 'many' : 'other'}`, {
        count: '6',
        date: `24 ${textAt(language, 'ui:months/11')} 2026`,
      }),
    );
    expect(textOf('main')).toContain(fill('since:about/due', { due: String(withNumber.length), all: String(items) }));
  });

  it('has every local number with the day on which it was checked, and marks those due', async () => {
    await openApp('about', { language, on: soon });
    const [due, ...others] = all('li[data-due]').filter(({ dataset }) => dataset['checked'] === undefined);
    expect(others).toEqual([]);
    expect(due?.textContent).toContain('0333 444');
    expect(due?.textContent).toContain(fill('ui:hub/checked', { date: `30 ${textAt(language, 'ui:months/5')} 2026` }));
    expect(textOf('main')).toContain('0111 222');
  });

  it.each(['referrals', 'referrals/police', 'next-steps', 'resources'] as const)(
    '%s says gently that something on it is due, once it is',
    async (screen) => {
      const due = textAt(language, 'since:box/due');
      await openApp(screen, { answers: concern, language, on: soon });
      expect(textOf('main')).not.toContain(due);
      await openApp(screen, { answers: concern, language, on: aYear });
      expect(textOf('main')).toContain(due);
      expect(one('a[href="tel:999"]').compareDocumentPosition(one('[data-due]'))).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    },
  );
});

it('what is due is in nobody’s way: Refer now opens the list, and everything can be marked', async () => {
  const { user, store } = await openApp('referrals/police', { answers: concern, on: aYear });
  await user.click(one('[data-action="mark-made"]'));
  expect(store.view().context.marks.police).toEqual(['made']);
  await user.click(one('[data-action="refer-now"]'));
  expect(screenShown()).toBe('referrals');
});

it('hides the addresses of CEOP and the IWF among the sources until Social Services and the Police are told', async () => {
  await openApp('about');
  expect(checked('iwf-remit').textContent).toContain(textAt('en', 'since:about/gated'));
  await openApp('about', { answers: concern, log: bothTold });
  expect(checked('iwf-remit').querySelector('a')?.getAttribute('href')).toBe('https://www.iwf.org.uk/faqs/');
});

it('was read on a day before today', () => {
  expect(new Date(firstRead).getTime()).toBeLessThan(Date.now());
});
