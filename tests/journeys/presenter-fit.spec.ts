import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { openDesk, openWall } from './helpers/showing';
import { inEach, unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

test.describe.configure({ timeout: 120_000 });
const projector = { width: 1280, height: 720 };
/** Where a case is shown to others; on a projector last, as it is for axe then. */
const rooms = [{ width: 820, height: 1180 }, { width: 320, height: 640 }, projector];
/** One of each thing that a room can see. */
const sights = [
  '1',
  'harm',
  'harm/answer',
  '4',
  'flagged-risks',
  'looked-after/answer',
  'local-authority/answer',
  'evidence-guidance',
  'referrals',
  'referrals/police/answer',
  'next-steps',
  'record',
  '27',
  '7/qr',
  '7/steps',
  '7/chart',
];

/** How many pixels the least text is high that a room is to read. */
const leastText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        'main h1, main .wall__beside p, main .nhsuk-label, main .plan-row__name, main .wall__said, main .page__body > p',
      ),
    ];
    return Math.min(
      ...parts
        .filter((part) => part.checkVisibility())
        .map((part) => parseFloat(getComputedStyle(part).fontSize) * part.currentCSSZoom),
    );
  });

const scenarios = readdirSync(new URL('../../src/training/scenarios', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** What a room can see: a stop and what the group says there, as the windows of a showing tell it to each other. */
interface Sight {
  readonly show: {
    readonly step: number;
    readonly revealed: boolean;
    readonly shows: 'screen' | 'group' | 'together';
    readonly hasChart?: boolean;
  };
  /** What a short route tells together; else every stop stands alone. */
  readonly route: 'ten' | 'whole';
  readonly room: { readonly said: string; readonly hands: readonly number[]; readonly order: readonly string[] };
}
/** How a sight is seen: how far it is longer than its room, how small its letters were made, and the least of them, those of the chart too. */
interface Seen {
  readonly sight: Sight;
  readonly name: string;
  readonly over: number;
  readonly fit: number;
  readonly letters: number;
  readonly words: number;
  readonly hasChart: boolean;
}

/** In the page, what shows a sight on the wall, as the other window would: it is measured at once, for no picture is waited for. */
const showSights = (page: Page, scenario: string): Promise<void> =>
  page.evaluate((id) => {
    const [line, ear] = [1, 2].map(() => new BroadcastChannel(`clear-steps.show/${id}`)) as [
      BroadcastChannel,
      BroadcastChannel,
    ];
    let turn = 1000;
    const show = async (sight: Sight): Promise<HTMLElement> => {
      turn += 1;
      const timer = { ran: 0, stepFrom: 0 };
      const shared = { ...sight, turn, by: 'test', timer, language: document.documentElement.lang };
      const heard = new Promise((resolve) => ear.addEventListener('message', resolve, { once: true }));
      line.postMessage({ kind: 'state', role: 'wall', shared });
      await heard;
      await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector('main')!;
    };
    const high = (part: Element, scale: number) => parseFloat(getComputedStyle(part).fontSize) * scale;
    const see = async (sight: Sight): Promise<Seen> => {
      const main = await show(sight);
      const parts = [...main.querySelectorAll<HTMLElement>('h1, h2, p, li, .nhsuk-label, th, td')];
      const drawn = [...main.querySelectorAll<SVGTextElement>('.wall__small-chart .drawn text')];
      const read = parts.filter((part) => part.checkVisibility() && !part.closest('.live-chart'));
      const { said, hands, order } = sight.room;
      return {
        sight,
        name: `${id} ${main.dataset['show']} ${said} ${order.join('+')}${hands.length > 0 ? 'hands' : ''}`,
        over: main.scrollHeight - main.clientHeight,
        fit: Number(main.style.getPropertyValue('--fit') || 1),
        letters: Math.min(
          ...read.map((part) => high(part, part.currentCSSZoom)),
          ...drawn.map((part) => high(part, part.getScreenCTM()!.a)),
        ),
        words: main.innerText.length,
        hasChart: drawn.length > 0,
      };
    };
    Object.assign(window, { show, see });
  }, scenario);
declare const show: (sight: Sight) => Promise<HTMLElement>;
declare const see: (sight: Sight) => Promise<Seen>;

/** Sees all of a case: each stop, before its answer and after it, with the hands, the orders and the answers of a group. */
const seeAll = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(async () => {
    const at = (
      step: number,
      revealed: boolean,
      shows: Sight['show']['shows'] = 'screen',
      room: object = {},
    ): Sight => ({
      show: { step, revealed, shows },
      route: shows === 'together' ? 'ten' : 'whole',
      room: { said: '', hands: [], order: [], ...room },
    });
    const seen: Seen[] = [];
    let wasTold = false;
    for (let step = 0; ; step += 1) {
      const isTold = (await show(at(step, true, 'together'))).querySelector('[data-stop="together"]') !== null;
      const main = await show(at(step, false));
      // No window takes a stop that there is not.
      if (main.dataset['show'] !== String(step + 1)) return seen;
      const options = [...main.querySelectorAll<HTMLInputElement>('.wall__screen input')].map(({ value }) => value);
      const cards = [...main.querySelectorAll<HTMLElement>('[data-stop="order"] [data-card]')];
      const order = cards.map((card) => card.dataset['card']).toReversed();
      const sights = [
        at(step, false),
        at(step, true),
        ...(isTold && !wasTold ? [at(step, true, 'together')] : []),
        ...options.map((said) => at(step, false, 'group', { said })),
        ...(options.length > 0 ? [at(step, false, 'screen', { hands: options.map(() => 7) })] : []),
        ...(order.length > 0 ? [at(step, false, 'screen', { order }), at(step, true, 'screen', { order })] : []),
      ];
      for (const sight of sights) seen.push(await see(sight));
      wasTold = isTold;
    }
  });

/** What does not fit: longer than its room, or in letters of less than 20 px. */
const unread = (seen: readonly Seen[]): readonly string[] =>
  seen
    .filter(({ over, letters }) => over > 0 || letters < 20)
    .map(({ name, over, letters }) => `${name}: ${over} over, ${letters} px`);

for (const language of bothLanguages) {
  test.describe(`a case shown to a room, in ${languages[language]}`, () => {
    test('can be read by everyone, pressed by everyone, and fits its window', async ({ page }) => {
      for (const sight of sights) {
        await page.setViewportSize(projector);
        await openWall(page, language, sight);
        expect(await inEach(page, rooms, unfit), sight).toEqual([]);
        expect(await inaccessible(page), sight).toEqual([]);
      }
    });
    test('has a presenter’s window of the same kind', async ({ page }) => {
      await openWall(page, language, 'harm');
      const desk = await openDesk(page);
      for (const viewport of [
        { width: 960, height: 900 },
        { width: 320, height: 640 },
      ]) {
        await desk.setViewportSize(viewport);
        expect(await inaccessible(desk)).toEqual([]);
        expect(await unfit(desk)).toEqual([]);
      }
    });
    test('has its shortcuts in sight, to be switched off by anyone', async ({ page }) => {
      await openWall(page, language, 'harm');
      await action(page, 'keys').click();
      expect([await inaccessible(page), await unfit(page)]).toEqual([[], []]);
    });

    test.describe('on a projector', () => {
      test.use({ viewport: projector });
      test('is read from the back row', async ({ page }) => {
        for (const sight of sights.filter((one) => !one.endsWith('/chart'))) {
          await openWall(page, language, sight);
          // Sixteen answers stand on one screen: they are smaller than the rest.
          const least = sight.startsWith('harm') ? 20 : 28;
          if (!sight.endsWith('/steps')) expect(await leastText(page), sight).toBeGreaterThanOrEqual(least);
          expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight), sight).toBe(
            true,
          );
        }
      });
      test('moves a long page from the presenter’s window', async ({ page }) => {
        // The chart in words is long on every screen.
        await openWall(page, language, 'harm/chart');
        await expect(page.locator('.outline')).toBeAttached();
        const main = page.locator('main');
        const top = () => main.evaluate((element) => element.scrollTop);
        const desk = await openDesk(page);
        await action(desk, 'scroll-down').click();
        await expect.poll(top).toBeGreaterThan(300);
        await action(desk, 'scroll-up').click();
        await expect.poll(top).toBe(0);
      });
    });
  });
}

/** The same sights beside the chart; of the answers of a group, which all stand alike, those of most words. */
function besideChart(seen: readonly Seen[]): readonly Sight[] {
  const answers = seen.filter(({ sight }) => sight.room.said !== '');
  const longest = [...answers].sort((one, other) => other.words - one.words).slice(0, 10);
  return seen
    .filter((one) => !answers.includes(one) || longest.includes(one))
    .map(({ sight }) => ({ ...sight, show: { ...sight.show, hasChart: true } }));
}

const seeEach = (page: Page, sights: readonly Sight[]): Promise<readonly Seen[]> =>
  page.evaluate(async (all) => {
    const seen: Seen[] = [];
    for (const one of all) seen.push(await see(one));
    return seen;
  }, sights);

test.describe('every case, shown on a projector', () => {
  test.use({ viewport: projector });
  test('needs no scrolling at any stop or answer of a group, and no smaller letters than 20 px, in Welsh, which is the longer, beside the chart and without; nor on a larger one', async ({
    page,
  }) => {
    test.setTimeout(600_000);
    for (const scenario of scenarios) {
      await page.setViewportSize(projector);
      await openWall(page, 'cy', '1/chart', scenario);
      await expect(page.locator('.drawn')).toBeVisible();
      await showSights(page, scenario);
      const without = await seeAll(page);
      expect(without.length, scenario).toBeGreaterThan(10);
      const beside = await seeEach(page, besideChart(without));
      expect(unread([...without, ...beside])).toEqual([]);
      expect([...without.filter((one) => one.hasChart), ...beside.filter((one) => !one.hasChart)]).toEqual([]);
      // On a larger wall, what is longest: there letters grow as the wall does.
      const longest = [...without, ...beside].sort((one, other) => one.fit - other.fit).slice(0, 5);
      await page.setViewportSize({ width: 1920, height: 1080 });
      expect(
        unread(
          await seeEach(
            page,
            longest.map(({ sight }) => sight),
          ),
        ),
      ).toEqual([]);
    }
  });
});
