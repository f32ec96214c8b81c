import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { missingTexts, openApp } from '../wizard/app';
import { alerts, both, daytime, fill, key, keptNow, openWith, outOfHours, summary, told, typedIn } from './numbers';
import { action, actions, all, one, textOf } from '../wizard/page';
import { strayTexts } from '../wizard/stray-texts';

afterEach(() => {
  vi.restoreAllMocks();
});
const listed = () => all('[data-added]').map((item) => item.dataset['added']);

describe.each(languages)('a number added on the device, in %s', (language) => {
  const text = (name: string) => textAt(language, `contacts:${name}`);

  it('is read back, digit by digit, before it is kept', async () => {
    const { user } = await openWith(undefined, 'local-numbers', { language });
    await fill(user, ' 029  2018 0001', ['3', '2', '2026']);
    expect(textOf('h1')).toBe(text('confirm/title'));
    expect(textOf('[data-number="number"]')).toBe('029 2018 0001');
    expect(textOf('[data-number="digits"]')).toBe('0 2 9 2 0 1 8 0 0 0 1');
    expect(textOf('[data-number="area"]')).toBe(textAt(language, 'areas:authorities/cardiff'));
    expect(textOf('[data-number="service"]')).toBe(text('services/socialServices'));
    expect(textOf('[data-number="date"]')).toBe(`3 ${textAt(language, 'ui:months/2')} 2026`);
    expect(strayTexts(language)).toEqual([]);
    expect(keptNow()).toBeUndefined();
    await user.click(action('confirm'));
    expect(keptNow()).toEqual({ cardiff: { socialServices: daytime } });
    expect(alerts()).toContain(text('told/saved'));
    expect(listed()).toEqual(['cardiff/socialServices']);
    expect(typedIn()).toEqual(['', '', '', '', '', '']);
    expect(missingTexts()).toEqual([]);
    expect(strayTexts(language)).toEqual([]);
  });

  it('is not kept with anything wrong in it; each mistake is named above and beside its field, and nothing typed is lost', async () => {
    const { user } = await openWith(undefined, 'local-numbers', { language });
    await user.click(action('check-number'));
    expect(summary()).toEqual(['area', 'service', 'no-number', 'not-date'].map((fault) => told(language, fault)));
    await fill(user, '029 2018 000', ['5', '3', '2026']);
    expect(summary()).toEqual(['wrong-length', 'future'].map((fault) => told(language, fault)));
    expect(one('#number-number').getAttribute('aria-describedby')).toContain('number-number-error');
    expect(typedIn()).toEqual(['cardiff', 'socialServices', '029 2018 000', '5', '3', '2026']);
    await user.click(one('.nhsuk-error-summary button'));
    expect(document.activeElement?.id).toBe('number-number');
    await fill(user, 'none yet', ['31', '2', '2026']);
    expect(summary()).toEqual(['not-number', 'no-day'].map((fault) => told(language, fault)));
    expect(keptNow()).toBeUndefined();
  });
});

describe('a number that is there already', () => {
  it('is changed in the form, and leaves its old place where it moves to another', async () => {
    const { user } = await openWith(both);
    await user.click(actions('change-number')[1]!);
    expect(document.activeElement?.id).toBe('number-form');
    expect(typedIn()).toEqual(['cardiff', 'outOfHours', '029 2018 0002', '01', '03', '2025']);
    await user.click(action('checked-today'));
    await user.selectOptions(one('#number-area'), 'newport');
    await user.click(action('check-number'));
    await user.click(action('cancel'));
    expect(typedIn()).toEqual(['newport', 'outOfHours', '029 2018 0002', '04', '03', '2026']);
    expect(document.activeElement?.id).toBe('number-form');
    expect(keptNow()).toEqual(both);
    await user.click(action('check-number'));
    await user.click(action('confirm'));
    expect(keptNow()).toEqual({
      cardiff: { socialServices: daytime },
      newport: { outOfHours: { number: '029 2018 0002', checkedOn: '2026-03-04' } },
    });
  });

  it('is removed once the person means it; all of them by an action of their own', async () => {
    const { user } = await openWith(both);
    await user.click(actions('remove-number')[0]!);
    expect(textOf('main')).toContain('Cardiff. Social Services, in office hours: 029 2018 0001');
    await user.click(action('cancel'));
    expect(keptNow()).toEqual(both);
    await user.click(actions('remove-number')[0]!);
    await user.click(action('confirm'));
    expect(keptNow()).toEqual({ cardiff: { outOfHours } });
    await user.click(action('remove-all'));
    await user.click(action('cancel'));
    expect(listed()).toEqual(['cardiff/outOfHours']);
    await user.click(action('remove-all'));
    await user.click(action('confirm'));
    expect(localStorage.getItem(key)).toBeNull();
    expect(alerts()).toContain(textAt('en', 'contacts:told/all-removed'));
    expect(actions('remove-all')).toEqual([]);
  });

  it('is gone from this tab once another tab has removed it', async () => {
    await openWith(both);
    act(() => {
      localStorage.removeItem(key);
      dispatchEvent(new StorageEvent('storage', { key }));
    });
    expect(listed()).toEqual([]);
  });
});

describe('where the browser refuses', () => {
  it('nothing is changed, it is said, and what was entered is still there', async () => {
    const { user } = await openWith(both);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await fill(user, '029 2018 0009', ['4', '3', '2026']);
    await user.click(action('confirm'));
    expect(alerts()).toContain(textAt('en', 'contacts:told/not-kept'));
    expect(textOf('[data-number="number"]')).toBe('029 2018 0009');
    await user.click(action('cancel'));
    expect(typedIn()).toEqual(['cardiff', 'socialServices', '029 2018 0009', '4', '3', '2026']);
    expect(keptNow()).toEqual(both);
  });
});

describe('a number half typed in', () => {
  it('stays through Hide, and goes with Clear', async () => {
    const { user, store } = await openWith(undefined);
    await user.type(one('#number-number'), '029 20');
    act(() => store.send({ type: 'hide' }));
    expect(document.body.textContent).not.toContain('029 20');
    act(() => store.send({ type: 'carry-on' }));
    expect(typedIn()).toEqual(['', '', '029 20', '', '', '']);
    await act(async () => {
      store.send({ type: 'clear' });
      await Promise.resolve();
    });
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it.each(['{', 'null', '{"number":5,"area":["x"]}', JSON.stringify({ number: '0'.repeat(5000), __proto__: 1 })])(
    'that anything may have written, begins empty: %#',
    async (draft) => {
      sessionStorage.clear();
      sessionStorage.setItem('clear-steps.number', draft);
      await openApp('local-numbers');
      expect(typedIn()).toEqual(['', '', '', '', '', '']);
    },
  );
});
