import { act } from '@testing-library/react';
import { screenIds } from '#protocol/screens';
import { version } from '../../package.json';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { partIds } from '../../src/review/part-ids';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { openApp } from '../wizard/app';
import { action, actions, all, one, screenShown, textOf } from '../wizard/page';

// The book loads when it is opened. Here loading fails whenever the signal does.
const signal = vi.hoisted(() => ({ fails: false }));
vi.mock('../../src/app/loads', async (original) => {
  const { loads } = await original<typeof import('../../src/app/loads')>();
  const load = () => (signal.fails ? Promise.reject(new Error('no signal')) : loads.book.load());
  return { loads: { ...loads, book: { loaded: () => undefined, load } } };
});

describe.each(languages)('the reviewer’s book, opened in %s', (language) => {
  beforeEach(() => {
    signal.fails = false;
  });
  const opened = () => expect.poll(() => all('.book-body').length).toBe(1);

  it('shows one part at a time in both languages, all of them when it is printed, and its edition at the foot while it is open', async () => {
    const { user } = await openApp('about', { language });
    await user.click(one('main a[href="#/book"]'));
    await opened();
    expect(textOf('h1')).toBe(textAt(language, 'book:title'));
    expect(one('.book-body .pair__side').lang).toBe(language);
    const rows = () => partIds.filter((part) => one(`#part-${part}`).closest('section')!.children.length > 1);
    expect(rows()).toEqual([]);
    for (const part of ['plan', 'clauses'] as const) {
      await user.click(one(`#part-${part} button`));
      expect(rows()).toEqual([part]);
      for (const known of languages) expect(all(`td[lang="${known}"]`).length).toBeGreaterThan(20);
    }
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rows()).toEqual(partIds);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(rows()).toEqual(['clauses']);
    await user.click(one('#part-clauses button'));
    expect(rows()).toEqual([]);
    expect(screenShown()).toBe('book');
    const { style } = document.documentElement;
    await expect.poll(() => style.getPropertyValue('--book-edition')).toContain(version);
    await user.click(one('footer a[href="#/about"]'));
    await expect.poll(() => style.getPropertyValue('--book-edition')).toBe('');
  });

  it('shows each page in both languages, to look at and not to press, and none on paper', async () => {
    const { user } = await openApp('about', { language });
    await user.click(one('main a[href="#/book"]'));
    await opened();
    await user.click(one('#part-screens button'));
    const title = document.title;
    all('.book-part details').forEach((picture) => picture.setAttribute('open', ''));
    await expect.poll(() => all('.picture h1').length).toBe(2 * (screenIds.length - 1));
    expect(all('.picture:not([inert])')).toEqual([]);
    expect(document.title).toBe(title);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(all('.picture, .book-part details')).toEqual([]);
  });

  it('says so where it cannot be fetched, loses nothing, and can be tried again', async () => {
    const { user } = await openApp('about', { language });
    signal.fails = true;
    await user.click(one('main a[href="#/book"]'));
    await expect.poll(() => actions('try-again').length).toBe(1);
    expect(textOf('h1')).toBe(textAt(language, 'ui:later/failed'));
    expect(actions('refer-now')).toHaveLength(1);
    signal.fails = false;
    await user.click(action('try-again'));
    await opened();
    expect(screenShown()).toBe('book');
  });
});
