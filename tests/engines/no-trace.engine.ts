import { setTimeout as after } from 'node:timers/promises';
import { expect } from 'vitest';
import { readCase, telling } from '../journeys/helpers/cases.ts';
import { left, noteSealing, opened, sealedTexts, told, toldWhere } from '../support/disk-attack.ts';
import { action, goTo, markMade, openAt, pressChange, seeScreen, walk } from './helpers/page.ts';
import { test } from './helpers/test.ts';

const groomed = readCase('02-grooming-all-made');
// Firefox, as set up here, saves its tabs every second.
const tabsSaved = 3_000;

test('leaves no key to a case and nothing of it on the disk once it is cleared, and once the browser is closed; what another page keeps would be found', async ({
  host,
  browser,
}) => {
  const attack = async () => {
    await after(tabsSaved);
    const files = browser.files();
    return [opened(files, sealed), left(files, sealed), toldWhere(files, telling(groomed))];
  };
  await openAt(browser, host.url);
  await seeScreen(browser, 'immediate-danger');
  await browser.evaluate(noteSealing);
  await walk(browser, groomed, '', async (screen) => {
    if (screen !== 'before-you-ring') return;
    await after(tabsSaved);
    expect(toldWhere(browser.files(), telling(groomed)), 'while it is ticked').toEqual([]);
  });
  await markMade(browser, 'police');
  await browser.click('[data-language="cy"]');
  await goTo(browser, 'record');
  await pressChange(browser, 'evidence-handled');
  await seeScreen(browser, 'evidence');
  const sealed = await browser.evaluate(sealedTexts);
  // While the case goes on, its key is there.
  expect(await attack()).toEqual(browser.isPrivate ? [0, 0, []] : [sealed.length, expect.any(Number), []]);
  await browser.click(action('clear'));
  await browser.click(`main ${action('clear')}`);
  await seeScreen(browser, 'immediate-danger');
  expect(await attack()).toEqual([0, 0, []]);
  await browser.evaluate(() => {
    sessionStorage.setItem('plain', 'kept-in-plain-text');
    document.title = 'told-in-a-title';
  });
  await browser.close();
  expect(await attack()).toEqual([0, 0, []]);
  const texts = ['kept-in-plain-text', 'told-in-a-title'];
  expect(told(browser.files(), texts)).toEqual(browser.isPrivate ? [] : texts);
});
