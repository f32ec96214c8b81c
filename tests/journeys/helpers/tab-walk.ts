import type { Page } from '@playwright/test';

/**
 * What is wrong with where focus is, in a few words: nothing of it in the window, something over the middle of it, or no line around it
 * where colours are forced. 'end' where focus has been there before. A radio, a checkbox and the choice of a file are seen by their
 * label, which draws the box or is the button.
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

/** Presses Tab from the top of the page to its end; gives what is wrong with focus on the way (WCAG 2.2, 2.4.7 and 2.4.11), and how many stops there were. */
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
