import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { telling } from '../journeys/helpers/telling.ts';
import { seeScreen } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { action, goTo, markMade, openAt, pressChange, walk } from './helpers/walk.ts';

// Each closes its browser.
test.override({ isAlone: true });

const groomed = readCase('02-grooming-all-made');
// Firefox, as it is set up here, writes what its tabs keep every second.
const tabsSaved = 3_000;

test('leaves nothing of a case on the disk: neither while it goes on, nor once it is cleared and the browser closed', async ({
  host,
  browser,
}) => {
  await openAt(browser, host.url);
  await walk(browser, groomed, {
    onAnswered: async (screen) => {
      if (screen !== 'before-you-ring') return;
      // What is ticked on the screen shown is not yet an answer: Firefox keeps of each box whether it differs from how it came.
      await after(tabsSaved);
      expect(browser.found(telling(groomed))).toEqual([]);
    },
  });
  await markMade(browser, 'police');
  await browser.click('[data-language="cy"]');
  await goTo(browser, 'record');
  await pressChange(browser, 'evidence-handled');
  await seeScreen(browser, 'evidence');
  await after(tabsSaved);
  expect(browser.found(telling(groomed))).toEqual([]);
  await browser.click(action('clear'));
  await browser.click(`main ${action('clear')}`);
  await seeScreen(browser, 'immediate-danger');
  await browser.close();
  expect(browser.found(telling(groomed))).toEqual([]);
});

test('would find what a page keeps in plain text, in its title or in its history, in a browser that is not private', async ({
  host,
  browser,
}) => {
  await openAt(browser, host.url);
  await seeScreen(browser, 'immediate-danger');
  await browser.evaluate(() => {
    sessionStorage.setItem('plain', 'kept-in-plain-text');
    document.title = 'told-in-a-title';
    history.pushState({ told: 'told-in-the-history' }, '', '#/');
  });
  const texts = ['kept-in-plain-text', 'told-in-a-title'];
  await browser.close();
  expect(texts.filter((one) => browser.found([one]).length > 0)).toEqual(browser.isPrivate ? [] : texts);
});
