import { act } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { givenIn } from '../../src/case/answers';
import { type AuthorityId, authorities } from '../../src/contacts/authorities';
import { councilAt } from '../../src/contacts/councils';
import { languages } from '../../src/words/languages';
import { calm, concern } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { action, all, area, data, one, screenShown, textOf } from './page';

describe.each(languages)('the area on the task list, in %s', (language) => {
  it('is chosen in place, by its own button, and shows the numbers', async () => {
    const { user, store } = await openApp('referrals', { answers: concern, language });
    await user.selectOptions(area(), 'conwy');
    expect(givenIn(store.view().context.answers)['local-authority']).toBeUndefined();
    await user.click(action('show-numbers'));
    expect(givenIn(store.view().context.answers)['local-authority']).toBe('conwy');
    expect(screenShown()).toBe('referrals');
    expect(all('select[name="local-authority"]')).toEqual([]);
    expect(textOf('[data-task="social-services"]')).toContain('01492 575111');
    expect(data('[data-outstanding]', 'outstanding')).not.toContain('local-authority');
  });

  it('says what is wrong where none is chosen, and brings focus to the choice', async () => {
    const { user } = await openApp('referrals', { answers: concern, language });
    await user.click(action('show-numbers'));
    expect(area()).toHaveFocus();
    expect(area()).toHaveAccessibleDescription(textAt(language, 'questions:local-authority/error'));
  });
});

describe.each(languages)('whom the page of a call names once the area is known, in %s', (language) => {
  it.each(['conwy', 'torfaen'] as const)(
    'Social Services of %s, and its police force, each on its own page',
    async (of) => {
      const names = {
        'social-services': textAt(language, `areas:authorities/${of}`),
        police: textAt(language, `areas:forces/${authorities[of]}`),
      };
      for (const task of ['social-services', 'police'] as const) {
        await openApp(`referrals/${task}`, { answers: { ...concern, 'local-authority': of }, language });
        expect(Object.entries(names).filter(([, name]) => textOf('.reach-them').includes(name))).toEqual([
          [task, names[task]],
        ]);
      }
    },
  );
});

it('the area that is chosen on the page of Social Services brings its numbers', async () => {
  const { user } = await openApp('referrals/social-services', { answers: { need: 'concern' } });
  await user.selectOptions(area(), 'conwy');
  await user.click(action('show-numbers'));
  expect(textOf('.reach-them')).toContain('01492 575111');
});

it.each([undefined, 'not-known', 'elsewhere-in-uk', 'outside-uk'] as const)(
  'where Social Services have no number (area %s), none of the police stands on their page: it leads to the page of the police',
  async (of) => {
    const { user } = await openApp('referrals/social-services', {
      answers: { need: 'concern', ...(of ? { 'local-authority': of } : {}) },
    });
    expect(all('.reach-them a[href^="tel:"]')).toEqual([]);
    await user.click(one('.reach-them [data-to="referrals/police"]'));
    expect(screenShown()).toBe('referrals/police');
    expect(all('.reach-them a[href^="tel:"]').map((call) => call.textContent)).toEqual(['101', '999']);
  },
);

describe.each(languages)('the public numbers of Social Services, in %s', (language) => {
  const at = (moment: string) => new Date(moment);
  const said = (key: Parameters<typeof textAt>[1], about: Readonly<Record<string, string>> = {}) =>
    Object.entries(about).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, key));
  const nameOf = (area: AuthorityId) => textAt(language, `areas:authorities/${area}`);
  const seen = (date: string) => said('call:councilMet/seen', { date });
  const undated = said('call:councilMet/undated', { date: `30 ${textAt(language, 'ui:months/11')} 2026` });
  const team = said('call:number/outOfHours');
  const none = said('call:number/none');
  const conwy = seen(`9 ${textAt(language, 'ui:months/1')} 2020`);

  const office = (of: AuthorityId, time: string) => said('call:number/office', { area: nameOf(of), time });
  const closed = (of: AuthorityId, day: string, time: string) =>
    said('call:number/officeClosed', {
      area: nameOf(of),
      day: textAt(language, `contacts:hours/weekdays/${day}`),
      time,
    });
  const unknown = said('call:number/hoursUnknown', { area: nameOf('isle-of-anglesey') });

  it.each<readonly [AuthorityId, string, readonly string[]]>([
    ['conwy', '2026-12-02T12:00', [`01492 575111${office('conwy', '17:00')}`, `0300 123 3079${team}`, conwy]],
    [
      'conwy',
      '2026-12-25T12:00',
      [`0300 123 3079${team}`, `01492 575111${closed('conwy', 'tuesday', '09:00')}`, conwy],
    ],
    [
      'merthyr-tydfil',
      '2026-12-04T17:00',
      [`01443 743665${team}`, `01685 725000${closed('merthyr-tydfil', 'monday', '08:30')}`, undated],
    ],
    ['isle-of-anglesey', '2026-12-02T12:00', [`01248 725 888${unknown}`, undated, none]],
    ['isle-of-anglesey', '2026-12-05T12:00', [none, `01248 725 888${unknown}`, undated]],
    ['caerphilly', '2026-12-02T12:00', ['caer', `0800 328 4432${team}`, undated]],
    ['caerphilly', '2026-12-02T20:00', [`0800 328 4432${team}`, undated, 'caer']],
  ])('the line that is open stands first, with its source: %s at %s', async (area, moment, lines) => {
    for (const screen of ['referrals', 'referrals/social-services'] as const) {
      await openApp(screen, { answers: { ...calm, 'local-authority': area }, language, on: at(moment) });
      const text = textOf('[data-part="numbers"]');
      const places = lines.map((line) => text.indexOf(line));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });
});

it('the line that is open is looked for again when the page comes back into sight', async () => {
  const on = new Date('2026-12-02T16:59');
  await openApp('referrals', { answers: { ...calm, 'local-authority': 'conwy' }, on });
  const first = () => all('[data-part="numbers"] a')[0]?.getAttribute('href');
  expect(first()).toBe('tel:01492575111');
  on.setHours(17);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(first()).toBe('tel:03001233079');
});

describe.each(languages)('a number of Social Services as a code to scan, in %s', (language) => {
  const text = (key: string, number = '') => textAt(language, `call:code/${key}`).replace('{{number}}', number);
  const codes = () => all('main svg[role="img"]').map((code) => code.getAttribute('aria-label'));
  const [office, team] = ['01492 575111', '0300 123 3079'];

  it('opens in place, the line that is open first, with the number under it; then the other one, and closes', async () => {
    const answers = { ...calm, 'local-authority': 'conwy' } as const;
    const { user } = await openApp('referrals/social-services', {
      answers,
      language,
      on: new Date('2026-12-02T12:00'),
    });
    expect([textOf('[data-action="show-code"]'), codes()]).toEqual([text('show'), []]);
    await user.click(action('show-code'));
    expect(codes()).toEqual([text('label', office)]);
    expect([textOf('.call__scan p'), action('show-code').ariaExpanded]).toEqual([
      expect.stringContaining(office),
      'true',
    ]);
    expect(textOf('[data-action="other-code"]')).toBe(text('other', team));
    await user.click(action('other-code'));
    expect([codes(), textOf('.call__scan p')]).toEqual([[text('label', team)], expect.stringContaining(team)]);
    await user.click(action('show-code'));
    expect(codes()).toEqual([]);
  });

  it.each(['gwynedd', 'outside-uk'] as const)('is not offered where none is known: %s', async (of) => {
    await openApp('referrals/social-services', { answers: { ...calm, 'local-authority': of }, language });
    expect(all('[data-action="show-code"]')).toEqual([]);
  });
});

describe.each(languages)('where no number of Social Services is known, in %s', (language) => {
  it('says whom to ask for the number while there is no signal to look it up', async () => {
    const signal = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    onTestFinished(() => signal.mockRestore());
    await openApp('referrals/social-services', { answers: { ...calm, 'local-authority': 'gwynedd' }, language });
    expect(textOf('.council')).toContain(textAt(language, 'call:offline'));
    signal.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(textOf('.council')).not.toContain(textAt(language, 'call:offline'));
  });

  it.each(['referrals', 'referrals/social-services'] as const)(
    '%s leads to the council’s own site, by its name, and to none outside Wales or where the area is not known',
    async (screen) => {
      for (const [area, link] of [
        ['gwynedd', 'gwynedd.llyw.cymru'],
        ['elsewhere-in-uk', undefined],
        ['outside-uk', undefined],
        ['not-known', undefined],
      ] as const) {
        await openApp(screen, { answers: { ...calm, 'local-authority': area }, language });
        expect(all('main a[target="_blank"]')[0]?.textContent).toBe(link);
        expect(all('[data-task="social-services"] [href^="tel:"], .reach-them .number-given')).toEqual([]);
      }
    },
  );
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
  const sites = new Set(all('main a.out').map((link) => link.getAttribute('href')));
  for (const area of ['newport', 'gwynedd'] as const) expect(sites).toContain(councilAt(area, language));
});

it.each([
  [undefined, 1],
  ['not-known', 1],
  ['elsewhere-in-uk', 0],
  ['newport', 0],
] as const)(
  'where the area is %s, the call to Social Services has %i ways to the sites of the councils',
  async (area, ways) => {
    await openApp('referrals/social-services', { answers: { ...concern, ...(area && { 'local-authority': area }) } });
    expect(all('main .call [data-to="local-numbers"]')).toHaveLength(ways);
  },
);
