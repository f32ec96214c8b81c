import type { Page, ViewportSize } from '@playwright/test';
import { sidePages } from '#protocol/screens';
import { action } from './walk';

/** The least side of what is pressed, in px. */
const least = 44;

/** What can be pressed on the page, each in a few words, and its shorter side in px. A link within a sentence is left out: it may be of any size. */
const targets = (page: Page): Promise<readonly { readonly what: string; readonly side: number }[]> =>
  page.evaluate(() => {
    const isInSentence = (element: Element) => {
      const line = element.closest('p, li, dd, td');
      return element.matches('a') && line !== null && line.textContent.trim() !== element.textContent.trim();
    };
    // A radio or checkbox is pressed on its label too, which stands beside it.
    const boxes = (element: Element) =>
      [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map((part) =>
        part.getBoundingClientRect(),
      );
    const sideOf = (element: Element) => {
      const all = boxes(element);
      const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
      return Math.min(width, Math.max(...all.map(({ height }) => height)));
    };
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().right > 0;
    return [...document.querySelectorAll('a, button, input, select, summary')]
      .filter((element) => isShown(element) && !isInSentence(element))
      .map((element) => ({
        what: `${element.tagName} ${element.textContent || element.getAttribute('name')}`,
        side: sideOf(element),
      }));
  });

/** What is too small to press. */
const findSmall = async (page: Page): Promise<readonly string[]> =>
  (await targets(page)).filter(({ side }) => side < least - 0.5).map(({ what }) => what);

/** The words that a line ends in at their hyphen. An address may. */
const findBroken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /(?<!\S)[‘“(]?\p{L}+(?:-\p{L}+)+(?![-./@]?\p{L})/gu,
      )) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) broken.push(`broken at its hyphen: ${word}`);
      }
    return broken;
  });

/** Whether the page is wider than its window. */
export const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** What does not fit a thumb, a line or the window: what is too small to press, a word broken at its hyphen, and a page that is wider than the window. */
export async function unfit(page: Page): Promise<readonly string[]> {
  return [
    ...(await findSmall(page)),
    ...(await findBroken(page)),
    ...((await isWide(page)) ? ['wider than the window'] : []),
  ];
}

/** What `find` finds in windows of each size, each with its size. */
export async function inEach(
  page: Page,
  sizes: readonly ViewportSize[],
  find: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    found.push(...(await find(page)).map((what) => `at ${size.width} by ${size.height}: ${what}`));
  }
  return found;
}

const ring = 'header [href="tel:999"]';
const referNow = '[data-action="refer-now"]';
const hide = '[data-action="hide"]';

/** What is to be within reach on a screen: 999 and Refer now on each but the neutral page; Hide where there is a case to hide. */
export function reachedOn(screen: string): readonly string[] {
  if (screen === 'notes') return [];
  return sidePages.some((page) => page === screen) ? [ring, referNow] : [ring, referNow, hide];
}

/** What is out of reach at the top, the middle or the end of the page: out of the window, under something else or less than 44 px; and what is there of the three that should not be. */
export const outOfReach = (page: Page, wanted: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    ([all, there]) => {
      const reach = (selector: string): string => {
        const element = document.querySelector(selector);
        if (!element) return 'is not there';
        const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return 'is out of the window';
        if (width < 44 || height < 44) return 'is small';
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return element.contains(over) ? '' : `is under ${over?.tagName}`;
      };
      const end = document.documentElement.scrollHeight - innerHeight;
      const found = [0, end / 2, end].flatMap((at) => {
        window.scrollTo(0, at);
        return there.map((selector) => [selector, reach(selector)] as const).filter(([, how]) => how !== '');
      });
      const needless = all.filter((selector) => !there.includes(selector) && document.querySelector(selector));
      window.scrollTo(0, 0);
      return [
        ...new Set([...found.map(([what, how]) => `${what} ${how}`), ...needless.map((what) => `${what} is there`)]),
      ];
    },
    [[ring, referNow, hide], wanted] as const,
  );

/** Which of the two bars stays where it is while the page is scrolled, and so covers what is read. */
export const staying = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const tops = () =>
      [...document.querySelectorAll('header, .bottom-bar')].map(
        (bar) => [bar.className, bar.getBoundingClientRect().top] as const,
      );
    const by = Math.min(40, document.documentElement.scrollHeight - innerHeight);
    window.scrollTo(0, 0);
    const before = tops();
    window.scrollTo(0, by);
    const after = tops();
    window.scrollTo(0, 0);
    return before.filter(([, top], at) => Math.abs(top - by - after[at]![1]) > 1).map(([name]) => `${name} stays`);
  });

/** Says that a child is in danger, and that the Police were not rung: the top bar is at its highest. */
export async function sayDanger(page: Page): Promise<void> {
  await page.locator('input[value="now"]').check();
  await action(page, 'continue').click();
  await page.locator('input[value="called-other"]').check();
  await action(page, 'continue').click();
}

/** A tablet, turned and upright. */
const held = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
];

/** By how much the last option of a screen that opens at its top stands below what the bar at the bottom leaves to see. */
export const below = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    const options = [...document.querySelectorAll('main :is(label, select)')];
    const end = Math.max(0, ...options.map((option) => option.getBoundingClientRect().bottom));
    const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? 0;
    return Math.max(0, Math.round(end - bar));
  });

/** The same in words, where it is. */
async function tooLow(page: Page): Promise<readonly string[]> {
  const by = await below(page);
  return by > 0 ? [`the last option is ${by} px too low`] : [];
}

/** Where a tablet, turned or upright, does not show the last option of a screen of the walk above Continue. Leaves it upright. */
export const tooLowOn = (page: Page, screen: string): Promise<readonly string[]> =>
  // What is told of each risk stands there in full.
  screen === 'flagged-risks' ? Promise.resolve([]) : inEach(page, held, tooLow);
