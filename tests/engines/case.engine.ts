import { atRest } from '../support/at-rest.ts';
import { expect } from 'vitest';
import { readCase } from '../journeys/helpers/cases.ts';
import { headingOf, text, titleOf } from '../journeys/helpers/words.ts';
import type { Browser } from './drivers/browser.ts';
import {
  action,
  answerScreen,
  click,
  goTo,
  inaccessible,
  markMade,
  openAt,
  option,
  press,
  pressChange,
  read,
  seeAnswers,
  seeCount,
  seeLanguage,
  seeScreen,
  seeText,
  walk,
} from './helpers/page.ts';
import { test } from './helpers/test.ts';

const groomed = readCase('02-grooming-all-made');
const backwards = [...groomed.path].reverse().slice(1);
const tasks = ['social-services', 'police', 'ceop', 'iwf', 'site'];

test('a case goes from the first screen to a complete record, in Welsh on the way, kept on each reload; axe finds nothing on any screen of it nor beside it, and what is wrong where something is', async ({
  host,
  browser,
}) => {
  const found: string[] = [];
  const look = async (place: string) => {
    found.push(...(await inaccessible(browser)).map((what) => `${place}: ${what}`));
  };
  await openAt(browser, host.url);
  await walk(browser, groomed, '', async (screen) => {
    if (screen === 'harm') {
      await browser.click('[data-language="cy"]');
      await seeLanguage(browser, 'cy');
      expect(await browser.title()).toBe(titleOf('cy', screen));
      await seeText(browser, 'h1', headingOf('cy', screen));
    }
    await seeAnswers(browser, screen, groomed);
    // The first tick makes a key, which takes a moment on a busy machine: until then nothing is kept.
    await expect.poll(() => browser.evaluate(atRest)).not.toBeNull();
    await browser.reload();
    await seeScreen(browser, screen);
    await seeAnswers(browser, screen, groomed);
    await look(screen);
  });
  for (const task of tasks) {
    await markMade(browser, task);
    if (task === 'police' || task === 'ceop') await look(task);
  }
  await goTo(browser, 'referrals');
  await look('referrals');
  await seeCount(browser, '[data-status="made"]', tasks.length);
  await press(browser, 'next', 'next-steps');
  await look('next-steps');
  await press(browser, 'continue', 'record');
  await browser.reload();
  await seeScreen(browser, 'record');
  const left = ['written-report', 'acknowledgement', 'safeguarding-lead'].map((task) => text('cy', `ui:tasks/${task}`));
  await seeText(
    browser,
    '[data-section="outstanding"] td',
    text('cy', 'record:callsMade').replace(': .', `: ${left.join('; ')}.`),
  );
  await look('record');
  // Without the reviewer's book, which repeats the same parts and is as long as all the others together.
  for (const screen of ['training', 'about', 'local-numbers']) {
    await goTo(browser, screen);
    await look(screen);
  }
  expect(found).toEqual([]);
  await browser.evaluate(() => document.querySelector('h1')?.style.setProperty('color', '#aaa'));
  expect(await inaccessible(browser)).toEqual([expect.stringMatching(/^color-contrast: h1/)]);
});

test('shows each screen of a case with its answers on Back and on forward, by the page’s button and the browser’s own, and returns to the record from a change that began there, loaded again on the way', async ({
  host,
  browser,
}) => {
  const seeEach = async (screens: readonly string[], step: () => Promise<void>) => {
    for (const screen of screens) {
      await step();
      await seeScreen(browser, screen);
      if (screen !== 'referrals') await seeAnswers(browser, screen, groomed);
    }
  };
  await openAt(browser, host.url);
  await walk(browser, groomed);
  await seeEach(backwards, () => browser.click(action('back')));
  await seeCount(browser, action('back'), 0);
  await seeEach(groomed.path.slice(1), browser.forward);
  await seeEach(backwards, browser.back);
  await seeEach(groomed.path.slice(1), browser.forward);
  await goTo(browser, 'record');
  await pressChange(browser, 'evidence-handled');
  await seeScreen(browser, 'evidence');
  await browser.click(option('evidence-handled', 'deleted'));
  await browser.reload();
  await press(browser, 'continue', 'evidence-guidance');
  await press(browser, 'continue', 'record');
});

const neutral = ['title', 'body', 'more'].map((key) => text('en', `ui:notes/${key}`));
const bare = (shown: string | undefined) => shown?.replace(/\s/g, '');

/** Expects an everyday text and nothing else: visible, in the title and address, and in the markup. */
async function seeNothing(browser: Browser): Promise<void> {
  await seeScreen(browser, 'notes');
  await expect.poll(() => browser.title()).toBe(neutral[0]);
  await expect.poll(async () => bare(await read(browser, 'body'))).toBe(bare(neutral.join('')));
  // Until then the page holds its plain text, which is hidden.
  await seeCount(browser, '#root[data-preboot]', 0);
  const markup = await browser.evaluate(() => document.body.innerHTML);
  expect(markup).not.toMatch(/grooming|refer|polic|heddlu|social|plent|child|swansea|abertawe|999/i);
}

/** Returns what is left of a case in the tab's storage and in ticked boxes. */
const leftIn = (browser: Browser) =>
  browser.evaluate(() => [{ ...sessionStorage }, document.querySelectorAll('input:checked').length]);

test('shows nothing of a case once it is hidden, after back, forward and reload too, and carries on there; leaves nothing in the tab once cleared, nor on any page behind Back and Forward, and on the device the language alone', async ({
  host,
  browser,
}) => {
  await openAt(browser, host.url);
  await walk(browser, groomed, 'harm');
  await answerScreen(browser, 'harm', groomed);
  for (const screen of ['harm', 'record']) {
    await press(browser, 'hide', 'notes');
    await seeNothing(browser);
    for (const move of [browser.back, browser.back, browser.forward, browser.reload]) {
      await move();
      await seeNothing(browser);
    }
    const pressAsByKey = () => document.querySelector<HTMLElement>('[data-action="carry-on"]')?.click();
    for (const _ of ['shows more', 'comes back']) await browser.evaluate(pressAsByKey);
    await seeScreen(browser, screen);
    expect(await browser.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await browser.reload();
    await seeScreen(browser, screen);
    if (screen === 'record') break;
    await seeAnswers(browser, 'harm', groomed);
    await click(browser, 'continue');
    await walk(browser, { ...groomed, path: groomed.path.slice(groomed.path.indexOf('harm') + 1) });
    await markMade(browser, 'police');
    await goTo(browser, 'record');
  }
  await browser.click('[data-language="cy"]');
  await seeLanguage(browser, 'cy');
  expect(await leftIn(browser)).not.toEqual([{}, 0]);
  await browser.click(action('clear'));
  await browser.click(`main ${action('clear')}`);
  await seeText(browser, '[role="alert"]', text('cy', 'ui:notices/cleared'));
  const moves = [...groomed.path.map(() => browser.back), browser.forward, browser.forward, browser.reload];
  for (const move of [undefined, ...moves]) {
    await move?.();
    await seeScreen(browser, 'immediate-danger');
    expect(await leftIn(browser)).toEqual([{}, 0]);
  }
  expect(await browser.evaluate(() => Object.values<string>({ ...localStorage }))).toEqual(['cy']);
});
