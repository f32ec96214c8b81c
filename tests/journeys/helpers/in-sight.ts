import type { Page } from '@playwright/test';
import { sidePages } from '#protocol/screens';
import { action } from './walk';

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
