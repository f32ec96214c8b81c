import type { Page } from '@playwright/test';
import { openWall, turnWall } from './helpers/showing';
import { expect, test } from './helpers/test';
import { bothLanguages, languages } from './helpers/words';

test.use({ viewport: { width: 1280, height: 720 } });

/** What a room could not read: letters that are too small, and words outside their box or the picture. */
const unread = (page: Page): Promise<{ readonly least: number; readonly outside: readonly string[] }> =>
  page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.drawn')!;
    const whole = svg.getBoundingClientRect();
    const scale = svg.getScreenCTM()!.a;
    const texts = [...svg.querySelectorAll('text')];
    const isWithin = (part: Element, around: DOMRect) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return (
        left >= around.left - 1 && right <= around.right + 1 && top >= around.top - 1 && bottom <= around.bottom + 1
      );
    };
    // The box of a text: that of its part, or else of its group.
    const boxOf = (part: Element): DOMRect => {
      const own = part.closest('g')!.querySelector(':scope > rect, :scope > polygon, :scope > circle')!;
      return own.getBoundingClientRect();
    };
    const isSeen = whole.left >= 0 && whole.right <= innerWidth && whole.top >= 0 && whole.bottom <= innerHeight;
    return {
      least: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize) * scale)),
      outside: [
        ...(isSeen ? [] : ['the picture']),
        ...texts.filter((one) => !isWithin(one, whole) || !isWithin(one, boxOf(one))).map((one) => one.textContent),
      ],
    };
  });

// The start, middle and end of a case.
const moments = ['1', 'harm/answer', '9', 'evidence', 'referrals/answer', 'referrals/police/answer', 'record'];

for (const language of bothLanguages)
  test(`is read whole from the back of a room, at every stage of a case, in ${languages[language]}`, async ({
    page,
  }) => {
    for (const scenario of ['posing-as-a-child', 'extremist-videos', 'immediate-danger']) {
      await openWall(page, language, '1/chart', scenario);
      for (const moment of scenario === 'posing-as-a-child' ? moments : ['1', 'referrals/answer', 'record']) {
        await turnWall(page, `${moment}/chart`, scenario);
        await expect(page.locator('.drawn')).toBeVisible();
        const { least, outside } = await unread(page);
        expect(outside, `${scenario} ${moment}`).toEqual([]);
        expect(least, `${scenario} ${moment}`).toBeGreaterThanOrEqual(20);
      }
    }
  });
