import { expect } from 'vitest';
import { atRest } from '../support/at-rest.ts';
import { readCase } from '../journeys/helpers/cases.ts';
import { text } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { seeScreen, seeText } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { action, pressChange, goTo, markMade, openAt, press, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
/** Ids of the case's answers and of what was done, any of which would tell of it. */
const ids = [
  ...Object.values(groomed.answers)
    .flat()
    .filter((id) => id.length > 4),
  'made',
  'returnTo',
];

/** Where something of a case could be left behind, as one text: the tab's storage, unsealed, the state of the entry shown, the boxes ticked. */
const leftIn = async (browser: Browser) =>
  JSON.stringify(await browser.evaluate(atRest))
  + (await browser.evaluate(() =>
    JSON.stringify([
      { ...sessionStorage },
      history.state as unknown,
      window.name,
      document.cookie,
      [...document.querySelectorAll<HTMLInputElement>('input:checked, select')].map(({ value }) => value),
    ]),
  ));

/** The first screen, and no id of the case in the page or behind it. */
async function seeNoCase(browser: Browser): Promise<void> {
  await seeScreen(browser, 'immediate-danger');
  const left = await leftIn(browser);
  expect(
    ids.filter((id) => left.includes(id)),
    left,
  ).toEqual([]);
}

/** A case with a mark and a change under way, its record shown on the way. */
async function longCase(browser: Browser, url: string): Promise<void> {
  await openAt(browser, url);
  await walk(browser, groomed);
  await markMade(browser, 'police');
  await goTo(browser, 'record');
  await pressChange(browser, 'evidence-handled');
  await seeScreen(browser, 'evidence');
  await press(browser, 'back', 'record');
}

test('leaves nothing in the tab once cleared, nor on any page behind Back and Forward, and on the device the language alone', async ({
  host,
  browser,
}) => {
  await longCase(browser, host.url);
  await browser.click('[data-language="cy"]');
  for (const id of ['grooming', 'swansea', 'made']) expect(await leftIn(browser), 'what would be found').toContain(id);
  await browser.click(action('clear'));
  await browser.click(`main ${action('clear')}`);
  await seeText(browser, '[role="alert"]', text('cy', 'ui:notices/cleared'));
  await seeNoCase(browser);
  for (let pages = 1; pages < groomed.path.length; pages += 1) {
    await browser.back();
    await seeNoCase(browser);
  }
  for (const move of [browser.forward, browser.forward, browser.reload]) {
    await move();
    await seeNoCase(browser);
  }
  expect((await browser.evaluate(() => Object.values<string>({ ...localStorage }))).sort()).toEqual(['cy']);
});

test('clears from the neutral page, after asking there', async ({ host, browser }) => {
  await longCase(browser, host.url);
  await press(browser, 'hide', 'notes');
  await browser.click('.hold summary');
  await browser.click(action('clear'));
  await seeText(browser, 'main p', text('en', 'ui:notes/ask_one', { count: '1' }));
  await browser.click(`main ${action('clear')}`);
  await seeNoCase(browser);
  await browser.back();
  await seeNoCase(browser);
});
