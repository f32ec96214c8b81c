import type { Page, ViewportSize } from '@playwright/test';

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
const isWide = (page: Page): Promise<boolean> =>
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
