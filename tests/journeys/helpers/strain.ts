import type { Page } from '@playwright/test';
import { untold } from './untold';

/** 1280 by 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };
export const tablet = { width: 820, height: 1180 };

/** What a person may do to a page so as to read it, in the words of WCAG 2.2. */
const sheets = {
  /** 1.4.12: the distances that a person may set. */
  spaced:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  /** 1.4.4: text of twice the size. */
  large: ':root { font-size: 200% !important }',
} as const;

/** Sets text wider apart, or twice as large, as a person’s own style sheet would; undefined takes it away. */
const strain = (page: Page, what?: keyof typeof sheets): Promise<void> =>
  page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    what ? sheets[what] : '',
  );

/** What cannot be read as it stands: a page wider than its window, and words that are cut off at the edge of a part, each in a few words. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const isRead = (element: Element) =>
      element.checkVisibility() && element.clientWidth > 1 && element.textContent.trim() !== '';
    const { documentElement } = document;
    const cut = [...document.querySelectorAll('body *:not(svg *, option)')].filter(
      (element) => isRead(element) && isCut(element),
    );
    return [
      ...(documentElement.scrollWidth > window.innerWidth
        ? [`wider than the window by ${documentElement.scrollWidth - window.innerWidth}`]
        : []),
      ...cut.map((element) => `cut off: ${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`),
    ];
  });

/**
 * What is lost of a screen with its text twice as large on a tablet, with its text set apart at 400 %, and at 400 %; and what a screen
 * reader is not told. Comes to a window that is a tablet's, and leaves it at 400 %: the longest page is laid out no oftener than it must be.
 */
export async function lost(page: Page): Promise<readonly string[]> {
  const found: string[] = [...(await untold(page))];
  const look = async (how: string) => found.push(...(await cutOff(page)).map((what) => `${how}: ${what}`));
  await strain(page, 'large');
  await look('twice as large');
  await strain(page, 'spaced');
  await page.setViewportSize(zoomed);
  await look('set apart');
  await strain(page);
  await look('at 400 %');
  return found;
}

/** What moves of itself though a person has asked for less motion. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map(() => 'an animation runs'),
    ...[...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map(({ tagName }) => `${tagName} scrolls smoothly`),
  ]);
