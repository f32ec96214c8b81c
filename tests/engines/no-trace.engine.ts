import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import { readCase, telling } from '../journeys/helpers/cases.ts';
import { action, goTo, markMade, openAt, pressChange, seeScreen, walk } from './helpers/page.ts';
import { test } from './helpers/test.ts';

const groomed = readCase('02-grooming-all-made');
// Firefox, as set up here, saves its tabs every second.
const tabsSaved = 3_000;

test('leaves nothing of a case on the disk: neither while it goes on, nor once it is cleared and the browser closed; what another page keeps would be found', async ({
  host,
  browser,
}) => {
  const seeNothing = () => expect(browser.found(telling(groomed))).toEqual([]);
  await openAt(browser, host.url);
  await walk(browser, groomed, '', async (screen) => {
    if (screen !== 'before-you-ring') return;
    // What is ticked here is only a draft. Firefox records for each box whether it differs from its default.
    await after(tabsSaved);
    seeNothing();
  });
  await markMade(browser, 'police');
  await browser.click('[data-language="cy"]');
  await goTo(browser, 'record');
  await pressChange(browser, 'evidence-handled');
  await seeScreen(browser, 'evidence');
  await after(tabsSaved);
  seeNothing();
  await browser.click(action('clear'));
  await browser.click(`main ${action('clear')}`);
  await seeScreen(browser, 'immediate-danger');
  await browser.evaluate(() => {
    sessionStorage.setItem('plain', 'kept-in-plain-text');
    document.title = 'told-in-a-title';
    history.pushState({ told: 'told-in-the-history' }, '', '#/');
  });
  await browser.close();
  seeNothing();
  const texts = ['kept-in-plain-text', 'told-in-a-title'];
  expect(texts.filter((one) => browser.found([one]).length > 0)).toEqual(browser.isPrivate ? [] : texts);
});
