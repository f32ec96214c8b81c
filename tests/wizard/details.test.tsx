import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { markEvent } from '../../src/machine/context';
import { type Language, languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { calm } from '../support/cases';
import { marked, openApp } from './app';
import { all, one } from './page';

const police = [marked('police', 'made')];
const field = (name: string) => one(`#police-${name}`) as HTMLInputElement;
const openPolice = (language: Language = 'en') => openApp('referrals/police', { answers: calm, log: police, language });

describe.each(languages)('the details of a mark, in %s', (language) => {
  it.each([
    ['1530', '15:30'],
    ['15:30', '15:30'],
    ['15.30', '15:30'],
    ['0005', '00:05'],
  ])('take the time %s', async (typed, kept) => {
    const { user, store } = await openPolice(language);
    await user.type(field('time'), typed);
    expect(store.view().log[0]?.time).toBe(kept);
    expect(field('time')).not.toHaveAttribute('aria-invalid');
  });

  it.each(['2560', '9', 'noon'])('refuse the time “%s” with a message, and keep nothing of it', async (typed) => {
    const { user, store } = await openPolice(language);
    await user.type(field('time'), typed);
    expect(store.view().log[0]?.time ?? '').toBe('');
    expect(field('time')).toHaveAccessibleDescription(textAt(language, 'call:details/timeError'));
    expect(field('time')).toHaveAttribute('aria-invalid', 'true');
  });

  it('keep no earlier time beside one that is refused', async () => {
    const { user, store } = await openPolice(language);
    await user.type(field('time'), '15:30{Backspace}');
    expect(field('time')).toHaveAttribute('aria-invalid', 'true');
    expect(store.view().log[0]?.time ?? '').toBe('');
  });

  it('bring the keyboard that suits: figures for the time, capitals for the reference', async () => {
    await openPolice(language);
    expect(['time', 'reference'].map((name) => field(name).getAttribute('inputmode'))).toEqual(['numeric', 'text']);
    expect(field('reference')).toHaveAttribute('autocapitalize', 'characters');
  });

  it('take a reference in capitals', async () => {
    const { user, store } = await openPolice(language);
    await user.type(field('reference'), 'ab-12/3');
    expect(store.view().log[0]?.reference).toBe('AB-12/3');
  });

  it('refuse a name as the reference, with a message, and keep nothing of it', async () => {
    const { user, store } = await openPolice(language);
    await user.type(field('reference'), 'Siân');
    expect(store.view().log[0]?.reference ?? '').toBe('');
    const heard = field('reference')
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => one(`#${id}`).textContent);
    expect(heard).toContain(textAt(language, 'call:details/referenceError'));
  });

  it('show the day that was chosen, more than a week later too', async () => {
    await openApp('referrals/police', {
      answers: calm,
      log: [marked('police', 'made', { day: '2026-02-01' })],
      language,
    });
    const day = field('day') as unknown as HTMLSelectElement;
    expect(day.value).toBe('2026-02-01');
    expect(day.selectedOptions[0]?.textContent).toContain(`1 ${textAt(language, 'ui:months/2')} 2026`);
  });

  it('offer the ways and the roles as lists, the day as seven days or blank, and choose none of them', async () => {
    await openPolice(language);
    const selects = all('main select') as HTMLSelectElement[];
    expect(selects.map(({ options }) => options.length)).toEqual([8, 5, 9]);
    expect(selects.map(({ value }) => value)).toEqual(['', '', '']);
  });
});

describe('what may be typed', () => {
  it('is a time and a reference of at most 20, and nothing else', async () => {
    await openPolice();
    const typed = all('input[type="text"], textarea') as HTMLInputElement[];
    expect(typed.map(({ id, maxLength }) => [id, maxLength])).toEqual([
      ['police-time', 5],
      ['police-reference', 20],
    ]);
  });

  it('is nothing before there is a mark', async () => {
    await openApp('referrals/police', { answers: calm });
    expect(all('input[type="text"], textarea, main select')).toEqual([]);
  });
});

it('a new mark begins with details of its own: those of the mark before are not in its fields', async () => {
  const { user, store } = await openApp('referrals/police', { answers: calm, log: [marked('police', 'tried')] });
  await user.type(field('time'), '15:30');
  await user.type(field('reference'), 'AB-1');
  act(() => store.send(markEvent('police', { do: 'made' })));
  expect(['time', 'reference'].map((name) => field(name).value)).toEqual(['', '']);
});
