import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { earlyMark, pressedMark } from '../../src/app/early/marks';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';

// The page as it comes, and all that begins once its script is there.
beforeEach(() => {
  vi.resetModules();
  sessionStorage.clear();
  document.head.innerHTML = '<style data-file="./assets/style.css">a{}</style>';
  document.body.innerHTML = `<div id="root" ${earlyMark}></div><div id="fallback" hidden>999</div>`;
});
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute(pressedMark);
});
const heading = () => document.querySelector('#root h1')?.textContent;
const stylesAsked = () =>
  [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'));
const open = (language: string) =>
  act(async () => {
    history.replaceState(null, '', `/?lang=${language}#/`);
    await import('../../src/app/main');
    await expect.poll(heading).toBeDefined();
  });

it.each(languages)('the app takes the place of the first screen, and its plain text goes, in %s', async (language) => {
  await open(language);
  expect(heading()).toBe(textAt(language, 'questions:immediate-danger/title'));
  expect([document.documentElement.lang, document.getElementById('fallback')]).toEqual([language, null]);
  expect(stylesAsked()).toEqual([]);
  // Focus stays where the browser put it.
  expect(document.body).toHaveFocus();
});

it('asks for its styles as a file where the host allows none within the page', async () => {
  Object.defineProperty(document.querySelector('style')!, 'sheet', { value: null });
  await open('en');
  expect(stylesAsked()).toEqual(['./assets/style.css']);
});
