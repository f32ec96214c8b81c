import type { Page } from '@playwright/test';
import { faint } from './checks';
import type { Language } from './words';

/** 1280 by 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };
export const tablet = { width: 820, height: 1180 };

/** What people may do to make a page readable, as in WCAG 2.2. */
const sheets = {
  /** 1.4.12: text spacing that a person may set. */
  spaced:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  /** 1.4.4: text at twice its size. */
  large: ':root { font-size: 200% !important }',
} as const;

/** Spaces text out or doubles its size, as a person’s own style sheet would. Undefined undoes this. */
const strain = (page: Page, what?: keyof typeof sheets): Promise<void> =>
  page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    what ? sheets[what] : '',
  );

/** Returns what cannot be read: a page wider than its window, and words cut off at the edge of a part. */
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
 * Returns what a screen loses with large text on a tablet, with spaced text at 400 %, and at 400 %. Starts with a
 * tablet's window and ends at 400 %, so that the longest page is laid out as rarely as possible.
 */
export async function lost(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
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

/** Returns what moves by itself although less motion was asked for. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map(() => 'an animation runs'),
    ...[...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map(({ tagName }) => `${tagName} scrolls smoothly`),
  ]);

/**
 * Returns what is wrong with the focus: out of view, covered in the middle, or no outline in forced colours. Returns
 * 'end' if it has been here before. Radios, checkboxes and file inputs are seen by their label, which draws the box or
 * is the button.
 */
const lookAtFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return 'nowhere';
    if (focused.dataset['tabbed']) return 'end';
    focused.dataset['tabbed'] = 'yes';
    const label =
      focused instanceof HTMLInputElement && /radio|checkbox|file/.test(focused.type) ? focused.labels?.[0] : undefined;
    const name = `${focused.tagName} ${(label ?? focused).textContent || focused.getAttribute('name') || ''}`.slice(
      0,
      60,
    );
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `${name}: outside the window`;
    const over = document.elementFromPoint(x, y);
    if (over && !focused.contains(over) && !over.contains(focused) && !label?.contains(over))
      return `${name}: under ${over.tagName} ${over.className}`;
    const { outlineStyle, outlineWidth } = label
      ? getComputedStyle(label, label.classList.contains('nhsuk-button') ? null : '::before')
      : getComputedStyle(focused);
    const isLined = outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    return isLined ? '' : `${name}: no line around it`;
  });

/** Tabs through the page. Returns the faults of the focus (WCAG 2.2, 2.4.7 and 2.4.11) and the number of stops. */
export async function walkByTab(page: Page): Promise<{ readonly faults: readonly string[]; readonly stops: number }> {
  await page.evaluate(() => {
    document.querySelectorAll<HTMLElement>('[data-tabbed]').forEach((element) => {
      delete element.dataset['tabbed'];
    });
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const faults: string[] = [];
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await lookAtFocus(page);
    if (found === 'end' || (found === 'nowhere' && stops > 0)) return { faults, stops };
    if (found) faults.push(found);
  }
  throw new Error('Tab comes to no end.');
}

/** The language also tested in dark colours and by Tab, which do not depend on the language. */
export const asksMore: Language = 'cy';
/** Returns what else is tested in a language, in words. */
export const more = (language: Language): string =>
  language === asksMore
    ? ', can be read in the dark, moves nothing, and shows where the keyboard is on every stop, in forced colours at 400 %'
    : '';

/** Returns what is faint and what moves, if a person asked for dark pages and less motion. */
export async function wrongInDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const wrong = [...(await faint(page)), ...(await moving(page))];
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return wrong.map((what) => `in the dark: ${what}`);
}

/** Returns where focus cannot be seen in forced colours at 400 %, then resets them. Leaves a tablet’s window. */
export async function lostFocus(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(zoomed);
  const { faults } = await walkByTab(page);
  await page.setViewportSize(tablet);
  await page.emulateMedia({ forcedColors: null });
  return faults;
}
