import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { prebootMark } from '../../src/app/preboot/marks';
import { textAt } from '../words/locales';

// What is opened here stays open, so this file has its own page and modules.
vi.resetModules();

it('the app takes the place of the first screen and of its plain text, in the language asked for, leaves focus where it is, and asks for its styles as a file where the host allows none within the page', async () => {
  document.head.innerHTML = '<style data-file="./assets/style.css">a{}</style>';
  Object.defineProperty(document.querySelector('style')!, 'sheet', { value: null });
  document.body.innerHTML = `<div id="root" ${prebootMark}><h1>As it came</h1></div><div id="fallback" hidden>999</div>`;
  history.replaceState(null, '', '/?lang=cy#/');
  await act(async () => {
    await import('../../src/app/main');
    await expect.poll(() => document.querySelector(`#root[${prebootMark}]`)).toBeNull();
  });
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent);
  expect(headings).toEqual([textAt('cy', 'questions:immediate-danger/title')]);
  expect([document.documentElement.lang, document.getElementById('fallback')]).toEqual(['cy', null]);
  expect(document.body).toHaveFocus();
  const asked = [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'));
  expect(asked).toEqual(['./assets/style.css']);
  // The rest loads meanwhile, and must not arrive once the page has gone.
  const { loads } = await import('../../src/app/loads');
  await expect.poll(() => loads.takeUp.loaded() && loads.lazy.loaded()).toBeTruthy();
});
