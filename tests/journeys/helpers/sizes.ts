import type { Page, ViewportSize } from '@playwright/test';

const least = 44;

/** What can be pressed on the page and is less than 44 px high or wide, each in a few words. A link within a sentence may be less. */
const findSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((size) => {
    const isInSentence = (element: Element) => {
      const line = element.closest('p, li, dd, td');
      return element.matches('a') && line !== null && line.textContent.trim() !== element.textContent.trim();
    };
    // A radio or checkbox is pressed on its label too, which stands beside it.
    const boxes = (element: Element) =>
      [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map((part) =>
        part.getBoundingClientRect(),
      );
    const isSmall = (element: Element) => {
      const all = boxes(element);
      const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
      return width < size - 0.5 || Math.max(...all.map(({ height }) => height)) < size - 0.5;
    };
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().right > 0;
    return [...document.querySelectorAll('a, button, input, select, summary')]
      .filter((element) => isShown(element) && isSmall(element) && !isInSentence(element))
      .map((element) => `${element.tagName} ${element.textContent || element.getAttribute('name')}`);
  }, least);

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

/** What does not fit a thumb, a line or the window: what is too small to press, a word broken at its hyphen, and a page that is wider than the window. */
export async function unfit(page: Page): Promise<readonly string[]> {
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...(await findSmall(page)), ...(await findBroken(page)), ...(isWide ? ['wider than the window'] : [])];
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
