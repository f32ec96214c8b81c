import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { text } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { read, seeCount, seeScreen } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { answerScreen, goTo, markMade, openAt, press, seeAnswers, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
const neutral = ['title', 'body', 'more'].map((key) => text('en', `ui:notes/${key}`));
const bare = (shown: string | undefined) => shown?.replace(/\s/g, '');

/** The page says an everyday text and nothing else: to the eye, in its title and address, in its markup. */
async function seeNothing(browser: Browser): Promise<void> {
  await seeScreen(browser, 'notes');
  await expect.poll(() => browser.title()).toBe(neutral[0]);
  await expect.poll(async () => bare(await read(browser, 'body'))).toBe(bare(neutral.join('')));
  // Until then the page has its plain text, which is not shown.
  await seeCount(browser, '#root[data-early]', 0);
  const markup = await browser.evaluate(() => document.body.innerHTML);
  expect(markup).not.toMatch(/grooming|refer|polic|heddlu|social|plent|child|swansea|abertawe|999/i);
}

/** Where a case may be hidden: in the middle of an answer, on a task's page and on the record. */
const places: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  harm: async (browser) => {
    await walk(browser, groomed, { until: 'harm' });
    await answerScreen(browser, 'harm', groomed);
  },
  'referrals/police': (browser) => walk(browser, groomed).then(() => markMade(browser, 'police')),
  record: (browser) => walk(browser, groomed).then(() => goTo(browser, 'record')),
};

for (const [screen, begin] of Object.entries(places)) {
  test(`shows nothing of the case once ${screen} is hidden, after back, forward and reload too, and carries on there`, async ({
    host,
    browser,
  }) => {
    await openAt(browser, host.url);
    await begin(browser);
    await press(browser, 'hide', 'notes');
    await seeNothing(browser);
    for (const move of [browser.back, browser.back, browser.forward, browser.reload]) {
      await move();
      await seeNothing(browser);
    }
    await browser.click('.hold summary');
    await press(browser, 'carry-on', screen);
    if (screen === 'harm') await seeAnswers(browser, screen, groomed);
    expect(await browser.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await browser.reload();
    await seeScreen(browser, screen);
  });
}
