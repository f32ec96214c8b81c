import { describe, expect, it, vi } from 'vitest';
import { givenIn } from '../../src/case/answers';
import { authorities } from '../../src/contacts/authorities';
import { languages } from '../../src/words/languages';
import { calm, concern } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { action, all, area, data, screenShown, textOf } from './page';

describe.each(languages)('the area on the task list, in %s', (language) => {
  it('is chosen in place, by its own button, and shows what to do for the numbers', async () => {
    const { user, store } = await openApp('referrals', { answers: concern, language });
    await user.selectOptions(area(), 'conwy');
    expect(givenIn(store.view().context.answers)['local-authority']).toBeUndefined();
    await user.click(action('show-numbers'));
    expect(givenIn(store.view().context.answers)['local-authority']).toBe('conwy');
    expect(screenShown()).toBe('referrals');
    expect(all('select[name="local-authority"]')).toEqual([]);
    expect(textOf('[data-task="social-services"]')).toContain(textAt(language, 'ui:task-list/numberNone'));
    expect(data('[data-outstanding]', 'outstanding')).not.toContain('local-authority');
  });

  it('says what is wrong where none is chosen, and brings focus to the choice', async () => {
    const { user } = await openApp('referrals', { answers: concern, language });
    await user.click(action('show-numbers'));
    expect(textOf('main [role="alert"]')).toBe(textAt(language, 'questions:local-authority/error'));
    expect(area()).toHaveFocus();
    expect(area()).toHaveAccessibleDescription(textAt(language, 'questions:local-authority/error'));
  });
});

describe.each(languages)('whom the page of a call names once the area is known, in %s', (language) => {
  it.each(['conwy', 'torfaen'] as const)(
    'Social Services of %s, and its police force, each on its own page',
    async (of) => {
      const names = {
        'social-services': textAt(language, 'call:childrensServices').replace(
          '{{area}}',
          textAt(language, `areas:authorities/${of}`),
        ),
        police: textAt(language, `areas:forces/${authorities[of]}`),
      };
      for (const task of ['social-services', 'police'] as const) {
        await openApp(`referrals/${task}`, { answers: { ...concern, 'local-authority': of }, language });
        expect(Object.entries(names).filter(([, name]) => textOf('main').includes(name))).toEqual([
          [task, names[task]],
        ]);
      }
    },
  );
});

describe.each(languages)('where no number of Social Services is known, in %s', (language) => {
  const site = { en: 'swansea.gov.uk', cy: 'abertawe.gov.uk' }[language];

  it.each(['referrals', 'referrals/social-services'] as const)(
    '%s leads to the council’s own site, by its name, and to none outside Wales or where the area is not known',
    async (screen) => {
      for (const [area, link] of [
        ['swansea', site],
        ['outside-uk', undefined],
        ['not-known', undefined],
      ] as const) {
        await openApp(screen, { answers: { ...calm, 'local-authority': area }, language });
        expect(all('main a[target="_blank"]')[0]?.textContent).toBe(link);
      }
    },
  );

  it('the call offers a page that is in English alone beside the site, and says that it is', async () => {
    const inEnglish = textAt(language, 'pages:resources/language/english');
    for (const [area, pages] of [
      ['swansea', ['https://www.swansea.gov.uk/safeguardingchildren?lang=en']],
      ['cardiff', []],
    ] as const) {
      await openApp('referrals/social-services', { answers: { ...calm, 'local-authority': area }, language });
      const said = all('.council').filter(({ textContent }) => textContent.includes(inEnglish));
      expect(said.map((line) => line.querySelector('a[hreflang="en"]')?.getAttribute('href'))).toEqual(
        language === 'cy' ? pages : [],
      );
    }
  });
});

vi.mock('virtual:areas', () => ({ default: { offered: ['newport', 'cardiff'] } }));

const offered = (field: string): string[] =>
  all(`#${field} option`)
    .map((option) => option.getAttribute('value') ?? '')
    .filter((value) => value in authorities);
const others = Object.keys(authorities).filter((area) => area !== 'newport' && area !== 'cardiff');

it.each(languages)('the areas that the organisation works in come first, and none goes, in %s', async (language) => {
  await openApp('referrals', { answers: concern, language });
  expect(offered('local-authority')).toEqual(['newport', 'cardiff', ...others]);
  await openApp('local-numbers', { language });
  expect(offered('number-area')).toEqual(['newport', 'cardiff', ...others]);
});
