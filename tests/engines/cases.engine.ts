import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { headingOf, text, titleOf } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import { seeCount, seeLanguage, seeScreen, seeText } from './helpers/see.ts';
import { test } from './helpers/test.ts';
import { goTo, markMade, openAt, press, seeAnswers, walk } from './helpers/walk.ts';

/** The cases, the screen of each on which the language is changed, and whom its plan tells. */
const cases = {
  '01-family-computer': { welshFrom: 'harm', tasks: ['social-services', 'police'] },
  '02-grooming-all-made': { welshFrom: 'specific-risks', tasks: ['social-services', 'police', 'ceop', 'iwf', 'site'] },
};

async function turnWelsh(browser: Browser, screen: string): Promise<void> {
  await browser.click('[data-language="cy"]');
  await seeLanguage(browser, 'cy');
  expect(await browser.title()).toBe(titleOf('cy', screen));
  await seeText(browser, 'h1', headingOf('cy', screen));
}

const inPlan = (browser: Browser) =>
  browser.evaluate(() => [...document.querySelectorAll('[data-task]')].map((row) => row.getAttribute('data-task')));

for (const [name, { welshFrom, tasks }] of Object.entries(cases)) {
  const walked = readCase(name);

  test(`takes ${name} from the first screen to a complete record, keeps all of it on each reload, and changes to Welsh on the way`, async ({
    host,
    browser,
  }) => {
    await openAt(browser, host.url);
    await walk(browser, walked, {
      onAnswered: async (screen) => {
        if (screen === welshFrom) await turnWelsh(browser, screen);
        await seeAnswers(browser, screen, walked);
        await browser.reload();
        await seeScreen(browser, screen);
        await seeAnswers(browser, screen, walked);
      },
    });
    expect(await inPlan(browser)).toEqual(tasks);
    for (const task of tasks) await markMade(browser, task);
    await goTo(browser, 'referrals');
    await seeCount(browser, '[data-status="made"]', tasks.length);
    await press(browser, 'continue', 'next-steps');
    await press(browser, 'continue', 'record');
    await browser.reload();
    await seeScreen(browser, 'record');
    await seeText(browser, '[data-section="outstanding"] td', text('cy', 'record:callsMade'));
    for (const task of tasks)
      expect(await browser.evaluate(() => document.body.innerText)).toContain(text('cy', `ui:tasks/${task}`));
  });
}
