import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contacts } from '../../src/contacts/own';
import { languages } from '../../src/words/languages';
import { own } from '../contacts/own-file';
import { calm } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { all, one, textOf } from './page';

const given = vi.hoisted((): { file: Contacts } => ({ file: { numbers: {} } }));
vi.mock('virtual:contacts', () => ({
  default: {
    get numbers() {
      return given.file.numbers;
    },
    get councils() {
      return given.file.councils;
    },
    get safeguarding() {
      return given.file.safeguarding;
    },
  },
}));
beforeEach(() => void (given.file = own));

const answers = { ...calm, 'local-authority': 'cardiff' } as const;
const { team, person } = own.safeguarding;
const { cardiff } = own.councils;
const inHours = {
  en: { team: 'every day, day and night', council: 'Monday to Thursday, 08:30 to 17:00; Friday, 08:30 to 16:30' },
  cy: {
    team: 'bob dydd, ddydd a nos',
    council: 'dydd Llun i ddydd Iau, 08:30 tan 17:00; dydd Gwener, 08:30 tan 16:30',
  },
};
const socialServices = 'referrals/social-services';
const socialServicesTold = [marked('social-services', 'made')];

describe.each(languages)('what the organisation has of its own, in %s', (language) => {
  const from = (month: string, year: string) =>
    textAt(language, 'ui:task-list/checked').replace('{{date}}', `3 ${textAt(language, `ui:months/${month}`)} ${year}`);
  const old = textAt(language, 'ui:task-list/old');
  const open = (screen: 'local-numbers' | 'next-steps' | typeof socialServices, log = bothTold) =>
    openApp(screen, { answers, log, language });

  it('has its safeguarding team and person beside the fact on consulting them, after the numbers of the two calls', async () => {
    await open(socialServices, []);
    const fact = one('[data-fact="safeguarding-person"]');
    expect([...fact.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:02920180005',
      'tel:02920180006',
    ]);
    expect(fact.textContent).toContain(textAt(language, 'contacts:own/team').replace('{{number}}', team.number));
    expect(fact.textContent).toContain(textAt(language, 'contacts:own/person').replace('{{number}}', person.number));
    expect(fact.textContent).toContain(inHours[language].team);
    expect(all('[data-own="team"]')).toHaveLength(1);
    const [call] = all('[href="tel:999"]');
    expect(call!.compareDocumentPosition(fact) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('says that it is from the organisation, on which day it was checked, and of an old check that it is old', async () => {
    await open(socialServices, []);
    expect(textOf('[data-own="team"]')).toContain(from('2', '2026'));
    expect(textOf('[data-own="team"]')).not.toContain(old);
    expect(textOf('[data-own="person"]')).toContain(`${from('2', '2025')} ${old}`);
  });

  it('says in which hours the council’s number is answered', async () => {
    await open(socialServices, []);
    expect(textOf('.reach-them [data-own="hours"]')).toContain(inHours[language].council);
  });

  it('gives the form of the child’s council once Social Services are told, in the language of the page', async () => {
    await open(socialServices, []);
    expect(all('[data-own="form"]')).toEqual([]);
    await open(socialServices, socialServicesTold);
    expect(one('[data-own="form"] a').getAttribute('href')).toBe(cardiff.form[language]);
    await openApp(socialServices, { answers: { ...calm, 'local-authority': 'newport' }, log: bothTold, language });
    expect(all('[data-own="form"], [data-own="hours"]')).toEqual([]);
  });

  it('gives the form for a Prevent referral where that is open, before the numbers to ring', async () => {
    const drawn = { answers: { ...answers, 'violent-extremism': 'yes' }, language } as const;
    await openApp('referrals/prevent-spoc', { ...drawn, log: [] });
    expect(all('[data-own="preventForm"]')).toEqual([]);
    await openApp('referrals/prevent-spoc', { ...drawn, log: bothTold });
    const form = one('[data-own="preventForm"] a');
    expect(form.getAttribute('href')).toBe(cardiff.preventForm[language]);
    expect(form.compareDocumentPosition(one('[href="tel:101"]')) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('stands with what follows from the calls: the form with the written report, its people with telling them', async () => {
    const { user } = await open('next-steps');
    expect(one('[data-follow-up="written-report"] a').getAttribute('href')).toBe(cardiff.form[language]);
    expect(textOf('[data-follow-up="safeguarding-lead"]')).toContain(team.number);
    await user.click(one('[data-follow-up="written-report"] [data-action="mark-done"]'));
    expect(all('[data-own="form"]')).toEqual([]);
  });

  it('is promised nowhere where there is none', async () => {
    given.file = { numbers: {} };
    for (const screen of [socialServices, 'next-steps', 'local-numbers'] as const) {
      await open(screen);
      expect(all('[data-own]'), screen).toEqual([]);
    }
  });
});

it('holds an address of CEOP or the IWF back until both are told', async () => {
  given.file = {
    ...own,
    councils: {
      cardiff: { ...cardiff, form: { en: 'https://www.ceop.police.uk/', cy: 'https://www.ceop.police.uk/' } },
    },
  };
  await openApp(socialServices, { answers, log: socialServicesTold });
  expect(all('[data-own="form"]')).toEqual([]);
  await openApp(socialServices, { answers, log: bothTold });
  expect(all('[data-own="form"]')).toHaveLength(1);
});
