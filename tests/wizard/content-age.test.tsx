import edition from 'virtual:edition';
import { describe, expect, it, vi } from 'vitest';
import { siteIds } from '#protocol/resources';
import { titleKey } from '../../src/chart/title-key';
import { type FactId, factIds, facts, touchesDuty } from '../../src/updates/facts';
import { firstRead } from '../../src/updates/fact';
import { languages } from '../../src/words/languages';
import { allKnown, isDueNow, knownFact } from '../../src/wizard/updates/readings';
import { factSays, stateInWords } from '../../src/wizard/updates/said';
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

const long = new Date(2010, 0, 1);
const soon = new Date(2026, 11, 1);
const halfAYear = new Date(2027, 4, 24);
const items = factIds.length + siteIds.length;
const dueOn = (day: string) => factIds.filter((id) => isDueNow(knownFact(id), day));
const checked = (id: string) => one(`[data-checked="${id}"]`);

describe.each(languages)('the page about the app, in %s', (language) => {
  const fill = (place: string, values: Record<string, string>) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, place));

  it('has the edition, with its review date as left blank', async () => {
    await openApp('about', { language });
    for (const line of linesOf(textAt(language, 'pages:about/edition'))) expect(textOf('main')).toContain(line);
  });

  it('has the version and the code of what it is made of', async () => {
    await openApp('about', { language });
    expect(textOf('main')).toContain(fill('record:code', { version: edition.version, code: edition.code }));
  });

  it('has every fact and every site, with the age of its check, how sure it is, and who can confirm it', async () => {
    await openApp('about', { language, on: soon });
    expect(data('[data-checked]', 'checked')).toEqual([...factIds, ...siteIds.map((site) => `site-${site}`)]);
    for (const id of factIds) {
      const text = checked(id).textContent;
      expect(text).toContain(unmarked(factSays(wordsIn(language), id)));
      expect(text).toContain(stateInWords(wordsIn(language), knownFact(id)));
      expect(text).toContain(textAt(language, `updates:sure/${facts[id].sure}`));
      expect(text).toContain(
        fill('updates:about/confirmBy', { who: textAt(language, `updates:confirmBy/${facts[id].confirmBy}`) }),
      );
    }
    expect(textOf('main')).toContain(fill('updates:about/lead', { unconfirmed: String(items), all: String(items) }));
  });

  it('says of each on which screens and beside which clauses it stands, and nothing of those where it stands on none', async () => {
    await openApp('about', { language });
    const words = wordsIn(language);
    const names = {
      screens: (id: FactId) => facts[id].screens.map((screen) => words.t(titleKey(screen))),
      clauses: (id: FactId) => facts[id].clauses.map((clause) => textAt(language, `ui:clauseRefs/${clause}`)),
    };
    for (const where of ['screens', 'clauses'] as const) {
      const [begins = ''] = textAt(language, `updates:about/${where}`).split('{{');
      for (const id of factIds) {
        const named = names[where](id);
        const told = [...checked(id).querySelectorAll('p')].map(({ textContent }) => textContent);
        expect(told.filter((text) => text.startsWith(begins))).toEqual(
          named.length > 0 ? [unmarked(`${begins}${named.join('; ')}`)] : [],
        );
      }
      expect(factIds.some((id) => facts[id][where].length === 0)).toBe(true);
    }
  });

  it('says from the date of its source, or without one from the day of reading, how old each is', async () => {
    await openApp('about', { language, on: soon });
    const duty = checked('numbers-999-101').textContent;
    const date = `20 ${textAt(language, 'ui:months/10')} 2023`;
    expect(duty).toContain(fill('updates:about/readDated', { source: date }));
    expect(duty).toContain(fill('updates:about/age_other', { count: '37' }));
    expect(checked('emergency').textContent).toContain(
      fill('updates:about/readUndated', { date: `24 ${textAt(language, 'ui:months/11')} 2026` }),
    );
    expect(checked('emergency').textContent).toContain(textAt(language, 'updates:about/ageLately'));
    expect(data('[data-state="due"]', 'checked')).toEqual(data('[data-checked][data-due]', 'checked'));
  });

  it('is where the first screen leads, and no other does, once something that touches a duty is due', async () => {
    const shown = async (screen: 'immediate-danger' | 'need', on: Date) => {
      await openApp(screen, { language, on });
      return textOf('main').includes(textAt(language, 'updates:first'));
    };
    expect(await shown('immediate-danger', long)).toBe(false);
    expect(await shown('need', soon)).toBe(false);
    expect(await shown('immediate-danger', soon)).toBe(true);
    expect(one('main [data-to="about"]').textContent).toBe(textAt(language, 'updates:first'));
  });

  it('tells of each that is due since when, and how many there are', async () => {
    await openApp('about', { language, on: halfAYear });
    const due = dueOn('2027-05-24');
    expect(due).toContain('meic');
    expect(due).not.toContain('first-person-told');
    expect(data('[data-checked][data-due]', 'checked').filter((id) => !id?.startsWith('site-'))).toEqual(due);
    const date = `24 ${textAt(language, 'ui:months/5')} 2027`;
    expect(checked('emergency').textContent).toContain(fill('updates:about/isDue', { date }));
    const count = String(allKnown.filter((known) => isDueNow(known, '2027-05-24')).length);
    expect(textOf('main')).toContain(fill('updates:about/due', { due: count, all: String(items) }));
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

  it.each(['referrals', 'referrals/police', 'next-steps', 'resources'] as const)(
    '%s says gently that something on it is due, once it is',
    async (screen) => {
      const due = textAt(language, 'updates:box/due');
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

it('what is due is in nobody’s way: Refer now opens the list, and everything can be marked', async () => {
  const { user, store } = await openApp('referrals/police', { answers: concern, on: halfAYear });
  await user.click(one('[data-action="mark-made"]'));
  expect(store.view().context.marks.police).toEqual(['made']);
  await user.click(one('[data-action="refer-now"]'));
  expect(screenShown()).toBe('referrals');
});

it('hides the addresses of CEOP and the IWF among the sources until Social Services and the Police are told', async () => {
  await openApp('about');
  expect(checked('iwf-remit').textContent).toContain(textAt('en', 'updates:about/gated'));
  await openApp('about', { answers: concern, log: bothTold });
  expect(checked('iwf-remit').querySelector('a')?.getAttribute('href')).toBe('https://www.iwf.org.uk/faqs/');
});

it('something that touches a duty is due today, since its source is old: the first screen says so', () => {
  expect(dueOn('2026-11-27').filter(touchesDuty)).toContain('numbers-999-101');
});

it('was read on a day before today', () => {
  expect(new Date(firstRead).getTime()).toBeLessThan(Date.now());
});
