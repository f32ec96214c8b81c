import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { bothLanguages, languages } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { inaccessible } from './helpers/axe.ts';
import { count, seeScreen } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { goTo, markMade, openAt, press, walk } from './helpers/walk.ts';

const groomed = readCase('02-grooming-all-made');
// Not the reviewer's book: as long as all others together, of the same parts again and again, it would take a third of the time.
const beside = [
  'next-steps',
  'record',
  'training',
  'resources',
  'about',
  'accessibility',
  'local-numbers',
  'referrals',
];

/** Goes over every screen of a case, a task’s page before and after its mark, and the pages beside it; axe looks at each. */
async function overCase(browser: Browser, look: (place: string) => Promise<void>): Promise<void> {
  await walk(browser, groomed, { onAnswered: look });
  for (const task of ['ceop', 'social-services', 'police']) {
    await goTo(browser, `referrals/${task}`);
    await look(`referrals/${task}`);
    if (task !== 'ceop') await markMade(browser, task);
    await look(`referrals/${task}, marked`);
  }
  for (const screen of beside) {
    await goTo(browser, screen);
    await look(screen);
  }
  await press(browser, 'hide', 'notes');
  await look('notes');
}

/** The addresses of training, each with the part that shows that it is there. */
const training = {
  train: '[data-scenario]',
  'train/posing-as-a-child/harm': '[data-action="chart"]',
  'train/posing-as-a-child/present/harm': 'main[data-show] h1',
  'train/posing-as-a-child/handouts/': 'input[name="handouts-which"]',
  'train/posing-as-a-child/debrief/': 'main[data-screen="debrief"] h1',
};

for (const language of bothLanguages) {
  test(`axe finds nothing on any screen of a case, nor beside it, in ${languages[language]}`, async ({
    host,
    browser,
  }) => {
    const found: string[] = [];
    await openAt(browser, host.url, language);
    await overCase(browser, async (place) => {
      found.push(...(await inaccessible(browser)).map((what) => `${place}: ${what}`));
    });
    expect(found).toEqual([]);
  });

  test(`axe finds nothing in training, in ${languages[language]}`, async ({ host, browser }) => {
    await openAt(browser, host.url, language);
    for (const [address, there] of Object.entries(training)) {
      await browser.evaluate((hash) => {
        location.hash = hash;
      }, `#/${address}`);
      await expect.poll(() => count(browser, there), { message: address }).toBeGreaterThan(0);
      expect(await inaccessible(browser), address).toEqual([]);
    }
  });
}

test('axe finds what is wrong, where something is', async ({ host, browser }) => {
  await openAt(browser, host.url);
  await seeScreen(browser, 'immediate-danger');
  expect(await inaccessible(browser)).toEqual([]);
  await browser.evaluate(() => {
    document.querySelector(`label[for]`)?.removeAttribute('for');
    document.querySelector('h1')?.style.setProperty('color', '#aaa');
  });
  const wrong = [/^label: /, /^color-contrast: h1/].map((what) => expect.stringMatching(what) as string);
  expect(await inaccessible(browser)).toEqual(expect.arrayContaining(wrong));
});
