import type { Page, ViewportSize } from '@playwright/test';
import { sidePages } from '#protocol/screens';
import { action } from './walk';

/** The smallest side of a target, in px. */
const least = 44;

/** Returns each target with its name and shorter side in px. Links within a sentence may be of any size. */
const targets = (page: Page): Promise<readonly { readonly what: string; readonly side: number }[]> =>
  page.evaluate(() => {
    const isInSentence = (element: Element) => {
      const line = element.closest('p, li, dd, td');
      return element.matches('a') && line !== null && line.textContent.trim() !== element.textContent.trim();
    };
    // A radio or checkbox can also be pressed on its label beside it.
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

const findSmall = async (page: Page): Promise<readonly string[]> =>
  (await targets(page)).filter(({ side }) => side < least - 0.5).map(({ what }) => what);

/** Returns the words that break across lines at their hyphen. Addresses may. */
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
const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Returns what does not fit: targets too small, words broken at a hyphen, a page wider than the window. */
export async function unfit(page: Page): Promise<readonly string[]> {
  return [
    ...(await findSmall(page)),
    ...(await findBroken(page)),
    ...((await isWide(page)) ? ['wider than the window'] : []),
  ];
}

/** Returns what `find` finds in windows of each size, with the size. */
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

/** Returns what must be in reach: 999 and Refer now except on the neutral page, and Hide if there is a case. */
export function reachedOn(screen: string): readonly string[] {
  if (screen === 'notes') return [];
  if (screen === 'referrals') return [ring, hide];
  return sidePages.some((page) => page === screen) ? [ring, referNow] : [ring, referNow, hide];
}

/** Returns what is off screen, covered or under 44 px at the top, middle or end, and what should not be there. */
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

/** Returns which of the two bars stays fixed while the page scrolls, and so covers text. */
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

/** Answers that a child is in danger and 999 was not rung, which makes the top bar as high as it gets. */
export async function sayDanger(page: Page): Promise<void> {
  await page.locator('input[value="now"]').check();
  await action(page, 'continue').click();
  await page.locator('input[value="called-other"]').check();
  await action(page, 'continue').click();
}

/** A tablet, landscape and portrait. */
const held = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
];

/** Returns how far the last option is below the visible part of a screen at its top, above the bottom bar. */
export const below = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    const options = [...document.querySelectorAll('main :is(label, select)')];
    const end = Math.max(0, ...options.map((option) => option.getBoundingClientRect().bottom));
    const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? 0;
    return Math.max(0, Math.round(end - bar));
  });

/** The same in words, if it is below. */
async function tooLow(page: Page): Promise<readonly string[]> {
  const by = await below(page);
  return by > 0 ? [`the last option is ${by} px too low`] : [];
}

/** Returns where a tablet hides the last option of a screen behind Continue. Leaves the tablet in portrait. */
export const tooLowOn = (page: Page): Promise<readonly string[]> => inEach(page, held, tooLow);
