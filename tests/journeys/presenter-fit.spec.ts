import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { openDesk, openWall, turnWall } from './helpers/showing';
import { inEach, unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const projector = { width: 1280, height: 720 };
const largeWall = { width: 1920, height: 1080 };
const phone = { width: 320, height: 640 };
/** Where a case is shown to others; on a projector last, as it is for axe then. */
const rooms = [{ width: 820, height: 1180 }, phone, projector];
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
    readonly shows: 'screen' | 'group' | 'together' | 'steps';
    readonly hasChart?: boolean;
  };
  /** What a short route tells together; else every stop stands alone. */
  readonly route: 'ten' | 'whole';
  readonly room: { readonly said: string; readonly hands: readonly number[]; readonly order: readonly string[] };
}
/** How a sight is seen: how far it is longer than its room, and the least of its letters, those of the chart too. */
interface Seen {
  readonly sight: Sight;
  readonly name: string;
  readonly over: number;
  readonly letters: number;
  readonly words: number;
  readonly hasChart: boolean;
}

/** Has the page hear its other window from within, at once: nothing is drawn in between, and no address is kept. */
const hearAtOnce = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const ears: EventTarget[] = [];
    class Near extends EventTarget {
      constructor() {
        super();
        ears.push(this);
      }
      postMessage(): void {}
    }
    const tell = (data: unknown) => ears.forEach((ear) => ear.dispatchEvent(new MessageEvent('message', { data })));
    Object.assign(window, { BroadcastChannel: Near, tell });
    history.pushState = () => {};
  });
declare const tell: (data: unknown) => void;

/** What is seen of a case. */
interface Wanted {
  readonly scenario: string;
  /** The sights to see; without, each stop of the case, before its answer and after it, and the list of its steps. */
  readonly sights?: readonly Sight[];
  /** Whether its answers are seen too, the hands of a group and what is told together; and what was done or left, of which a stop tells. */
  readonly hasAnswers?: boolean;
  readonly slips?: readonly string[];
}

/** Sees sights of a case on the wall, as the other window would show them: each is measured at once. */
const see = (page: Page, wanted: Wanted): Promise<readonly Seen[]> =>
  page.evaluate(async ({ scenario, sights, hasAnswers = false, slips = [] }) => {
    // Lazy than what was shown before.
    let turn = 1000 + Math.round(performance.now());
    const seen: Seen[] = [];
    const high = (part: Element, scale: number) => parseFloat(getComputedStyle(part).fontSize) * scale;
    const see = async (sight: Sight): Promise<HTMLElement> => {
      turn += 1;
      const timer = { ran: 0, stepFrom: 0 };
      const shared = { ...sight, turn, by: 'test', timer, language: document.documentElement.lang };
      tell({ kind: 'state', role: 'wall', shared });
      // React draws it at once, but not many times without a pause.
      await (turn % 20 === 0 ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve());
      const main = document.querySelector('main')!;
      const parts = [...main.querySelectorAll<HTMLElement>('h1, h2, p, li, .nhsuk-label, th, td')];
      const drawn = [...main.querySelectorAll<SVGTextElement>('.wall__small-chart .drawn text')];
      const read = parts.filter((part) => part.checkVisibility() && !part.closest('.live-chart'));
      const { said, hands, order } = sight.room;
      // The chart stands beside what is asked, not over it.
      const [chart, asked] = ['.wall__small-chart', '.wall__screen'].map((part) =>
        main.querySelector(part)?.getBoundingClientRect(),
      );
      const under = chart && asked ? chart.right - asked.left : 0;
      seen.push({
        sight,
        name: `at ${innerWidth}: ${scenario} ${main.dataset['show']} ${said} ${order.join('+')}${hands.length > 0 ? 'hands' : ''}`,
        over: Math.max(main.scrollHeight - main.clientHeight, under),
        letters: Math.min(
          ...read.map((part) => high(part, part.currentCSSZoom)),
          ...drawn.map((part) => high(part, part.getScreenCTM()!.a)),
        ),
        words: main.textContent.length,
        hasChart: drawn.length > 0,
      });
      return main;
    };
    for (const sight of sights ?? []) await see(sight);
    if (sights) return seen;
    const at = (step: number, revealed: boolean, shows: Sight['show']['shows'] = 'screen', room = {}): Sight => ({
      show: { step, revealed, shows },
      route: shows === 'together' ? 'ten' : 'whole',
      room: { said: '', hands: [], order: [], ...room },
    });
    for (let step = 0; ; step += 1) {
      const main = await see(at(step, false));
      // No window takes a stop that there is not.
      if (main.dataset['show'] !== String(step + 1)) break;
      const stop = main.querySelector<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '';
      const options = [...main.querySelectorAll<HTMLInputElement>('.wall__screen input')].map(({ value }) => value);
      const cards = [...main.querySelectorAll<HTMLElement>('[data-stop="order"] [data-card]')];
      const order = cards.map((card) => card.dataset['card']).toReversed();
      if (['question', 'order', 'report'].includes(stop)) await see(at(step, true));
      for (const said of ['told', 'report'].includes(stop) ? slips : hasAnswers ? options : [])
        await see(at(step, false, 'group', { said }));
      if (order.length > 0) await see(at(step, true, 'screen', { order }));
      if (hasAnswers && options.length > 0) await see(at(step, false, 'screen', { hands: options.map(() => 7) }));
      // Where nothing is told together it stands as before.
      if (hasAnswers && (await see(at(step, true, 'together'))).querySelector('[data-told]') === null) seen.pop();
    }
    const { step } = seen.pop()!.sight.show;
    // All steps are listed once the calls are put in order.
    await see(at(step - 1, true, 'steps'));
    return seen;
  }, wanted);

/** What does not fit: longer than its room, or in letters of less than 20 px. */
const unread = (seen: readonly Seen[]): readonly string[] =>
  seen
    .filter(({ over, letters }) => over > 0 || letters < 20)
    .map(({ name, over, letters }) => `${name}: ${over} over, ${letters} px`);

/** Sees that a sight on a projector needs no scrolling, and no eyes better than those of the back row. */
async function seeFromAfar(page: Page, sight: string): Promise<void> {
  // Sixteen answers stand on one screen: they are smaller than the rest.
  const least = sight.startsWith('harm') ? 20 : 28;
  if (!sight.endsWith('/steps')) expect(await leastText(page), sight).toBeGreaterThanOrEqual(least);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight), sight).toBe(true);
}

for (const language of bothLanguages) {
  test(`a case shown to a room, and the presenter’s window, can be read by everyone, on a projector from the back row, pressed by everyone, and fit their windows, in ${languages[language]}`, async ({
    page,
  }) => {
    await openWall(page, language);
    for (const sight of sights) {
      await page.setViewportSize(projector);
      await turnWall(page, sight);
      if (!sight.endsWith('/chart')) await seeFromAfar(page, sight);
      expect(await inEach(page, rooms, unfit), sight).toEqual([]);
      expect(await inaccessible(page), sight).toEqual([]);
    }
    await turnWall(page, 'harm');
    await action(page, 'keys').click();
    expect([await inaccessible(page), await unfit(page)], 'the shortcuts').toEqual([[], []]);
    const desk = await openDesk(page);
    for (const viewport of [{ width: 960, height: 900 }, phone]) {
      await desk.setViewportSize(viewport);
      expect([await inaccessible(desk), await unfit(desk)], `${viewport.width}`).toEqual([[], []]);
    }
  });
}

test('a page that is longer than a projector shows is moved from the presenter’s window', async ({ page }) => {
  await page.setViewportSize(projector);
  // The chart in words is long on every screen.
  await openWall(page, 'en', 'harm/chart');
  await expect(page.locator('.outline')).toBeAttached();
  const top = () => page.locator('main').evaluate((element) => element.scrollTop);
  const desk = await openDesk(page);
  await action(desk, 'scroll-down').click();
  await expect.poll(top).toBeGreaterThan(300);
  await action(desk, 'scroll-up').click();
  await expect.poll(top).toBe(0);
});

/** What may have been done or left: what happened next is told of each. */
const { practice } = JSON.parse(readFileSync(new URL('../../locales/en/training.json', import.meta.url), 'utf8')) as {
  readonly practice: { readonly next: Readonly<Record<string, string>> };
};
/** In these, between them, what happened next is told after each slip. */
const withSlips = ['a-picture-undressed', 'immediate-danger', 'posing-as-a-child'];
const slipsIn = (scenario: string) => (withSlips.includes(scenario) ? Object.keys(practice.next) : []);

test.describe('every case, shown on a projector and on a wall that is half as large again', () => {
  for (const language of bothLanguages) {
    test(`needs no scrolling at any stop, answer or slip, and no smaller letters than 20 px, beside the chart and without, in ${languages[language]}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      // What fits in Welsh, the longer of the two, is not all seen again in English.
      const hasAnswers = language === 'cy';
      await hearAtOnce(page);
      for (const scenario of scenarios) {
        await page.setViewportSize(projector);
        await openWall(page, language, '1/chart', scenario);
        await expect(page.locator('.drawn')).toBeAttached();
        const seen = await see(page, { scenario, hasAnswers, slips: slipsIn(scenario) });
        const stops = seen.filter(({ sight }) => sight.room.hands.length === 0);
        const longest = stops.toSorted((one, other) => other.words - one.words).slice(0, hasAnswers ? 40 : 8);
        const again = (hasChart: boolean) =>
          longest.map(({ sight }) => ({ ...sight, show: { ...sight.show, hasChart } }));
        const isList = ({ show }: Sight) => show.shows === 'steps';
        const sights = again(true).filter((sight) => !isList(sight));
        const beside = await see(page, { scenario, sights });
        expect([...seen.filter((one) => one.hasChart), ...beside.filter((one) => !one.hasChart)]).toEqual([]);
        await page.setViewportSize(largeWall);
        // Its letters are larger by as much as it is: the longest tell of the rest.
        const large = await see(page, { scenario, sights: again(false).slice(0, 8) });
        expect(unread([...seen, ...beside, ...large])).toEqual([]);
      }
    });
  }
});
