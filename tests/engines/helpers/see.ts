import { expect } from 'vitest';
import { bothLanguages, isBeside, type Language, text } from '../../journeys/helpers/words.ts';
import type { Browser } from '../drivers/browser.ts';

/** The text of the first element, as it is shown; undefined where there is none. */
export const read = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim(), selector);

/** An attribute of the first element; null where there is none. */
export const attribute = (browser: Browser, selector: string, name: string) =>
  browser.evaluate((wanted, named) => document.querySelector(wanted)?.getAttribute(named) ?? null, selector, name);

/** How many elements there are. */
export const count = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

export const seeText = (browser: Browser, selector: string, wanted: string) =>
  expect.poll(() => read(browser, selector), { message: selector }).toBe(wanted);
export const seeCount = (browser: Browser, selector: string, wanted: number) =>
  expect.poll(() => count(browser, selector), { message: selector }).toBe(wanted);
export const seeAttribute = (browser: Browser, selector: string, name: string, wanted: string) =>
  expect.poll(() => attribute(browser, selector, name), { message: `${selector} ${name}` }).toBe(wanted);

/** Waits until all of the app is kept on the device. */
export const seeKept = (browser: Browser) => seeAttribute(browser, '[data-copy]', 'data-copy', 'kept');

const loading = bothLanguages.map((language) => text(language, 'ui:later/loading'));

/** Waits until a screen is shown, with its address, and not only announced as loading. */
export async function seeScreen(browser: Browser, screen: string): Promise<void> {
  const look = async () => {
    const { heading, ...shown } = await browser.evaluate(() => ({
      screen: document.querySelector('main')?.dataset['screen'],
      address: location.hash,
      heading: document.querySelector('h1')?.innerText.trim(),
    }));
    return { ...shown, isLoading: loading.includes(heading ?? '') };
  };
  const wanted = { screen, address: `#/${isBeside(screen) ? screen : ''}`, isLoading: false };
  await expect.poll(look, { message: screen }).toEqual(wanted);
}

/** What a person reads of a page is in this language. */
export const seeLanguage = (browser: Browser, language: Language) => seeAttribute(browser, 'html', 'lang', language);
