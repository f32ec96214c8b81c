import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { openDesk, openWall, turnWall } from './helpers/showing';
import { inEach, unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const projector = { width: 1280, height: 720 };
const phone = { width: 320, height: 640 };
/** Where a case is shown to others. The projector is last, because axe then runs at that size. */
const rooms = [{ width: 820, height: 1180 }, phone, projector];
/** One of each thing that a room can see. */
const sights = [
  '1',
  'harm',
  'harm/answer',
  '4',
  'unsupervised-contact/answer',
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

const scenarios = readdirSync(new URL('../../src/training/scenarios', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** What a room can see: a stop and the group's choices there, as in the messages between the windows. */
interface Sight {
  readonly step: number;
  readonly revealed?: boolean;
  readonly shows?: 'screen' | 'group' | 'together' | 'steps';
  readonly room?: { readonly said?: string; readonly hands?: readonly number[]; readonly order?: readonly string[] };
}
/** How a sight fits: how far it overflows, and its smallest letters, including those of the chart. */
interface Seen {
  readonly name: string;
  readonly over: number;
  readonly letters: number;
}

/** Delivers the other window's messages to the page at once, with no drawing or addresses in between. */
const hearAtOnce = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const ears: Near[] = [];
    class Near {
      onmessage?: (event: MessageEvent) => void;
      constructor() {
        ears.push(this);
      }
      postMessage(): void {}
    }
    const tell = (data: unknown) => ears.forEach((ear) => ear.onmessage?.(new MessageEvent('message', { data })));
    Object.assign(window, { BroadcastChannel: Near, tell });
    history.pushState = () => {};
  });
declare const tell: (data: unknown) => void;

/**
 * Shows every sight of a case on the big screen, as the other window would: each stop before and after its answer, each
 * answer and slip, hands, orders, stops told together and the list of steps, with and without the small chart.
 */
const see = (page: Page, scenario: string, slips: readonly string[]): Promise<readonly Seen[]> =>
  page.evaluate(
    async ([id, wanted]) => {
      // Later than what was shown before.
      let turn = 1000 + Math.round(performance.now());
      const seen: Seen[] = [];
      const high = (part: Element, scale: number) => parseFloat(getComputedStyle(part).fontSize) * scale;
      const show = async (hasChart: boolean, { step, revealed = false, shows = 'screen', room = {} }: Sight) => {
        turn += 1;
        const shared = {
          ...{ turn, by: 'test', timer: { ran: 0, stepFrom: 0 }, language: document.documentElement.lang },
          // Stops told together need a short route. Otherwise each stop is shown alone.
          route: shows === 'together' ? 'ten' : 'whole',
          show: { step, revealed, shows, hasChart },
          room: { said: '', hands: [], order: [], ...room },
        };
        tell({ kind: 'state', role: 'present', shared });
        // React draws at once, but not many times without a pause.
        await (turn % 20 === 0 ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve());
        const main = document.querySelector('main')!;
        const read = [...main.querySelectorAll<HTMLElement>('h1, h2, p, li, .nhsuk-label, th, td')].filter(
          (part) => part.checkVisibility() && !part.closest('.live-chart'),
        );
        const drawn = [...main.querySelectorAll<SVGTextElement>('.wall__small-chart .drawn text')];
        // The chart is beside what is asked, and does not cover it.
        const [chart, asked] = ['.wall__small-chart', '.wall__screen'].map((part) =>
          main.querySelector(part)?.getBoundingClientRect(),
        );
        const isLost = hasChart && drawn.length === 0;
        seen.push({
          name: `${id} ${main.dataset['show']} ${JSON.stringify(room)}${isLost ? ': no chart' : ''}`,
          over: isLost
            ? 1
            : Math.max(main.scrollHeight - main.clientHeight, chart && asked ? chart.right - asked.left : 0),
          letters: Math.min(
            ...read.map((part) => high(part, part.currentCSSZoom)),
            ...drawn.map((part) => high(part, part.getScreenCTM()!.a)),
          ),
        });
        return main;
      };
      const look = async (sight: Sight) => {
        await show(true, sight);
        return show(false, sight);
      };
      let step = 0;
      for (; ; step += 1) {
        const main = await show(false, { step });
        // No window accepts a stop that does not exist.
        if (main.dataset['show'] !== String(step + 1)) break;
        const stop = main.querySelector<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '';
        const options = [...main.querySelectorAll<HTMLInputElement>('.wall__screen input')].map(({ value }) => value);
        const cards = [...main.querySelectorAll<HTMLElement>('[data-stop="order"] [data-card]')];
        const order = cards.map((card) => card.dataset['card'] ?? '').toReversed();
        await show(true, { step });
        if (['question', 'order', 'report'].includes(stop)) await look({ step, revealed: true });
        for (const said of ['told', 'report'].includes(stop) ? wanted : options)
          await look({ step, shows: 'group', room: { said } });
        if (order.length > 0) await look({ step, revealed: true, room: { order } });
        if (options.length > 0) await look({ step, room: { hands: options.map(() => 7) } });
        // If nothing is told together here, nothing changes.
        await look({ step, revealed: true, shows: 'together' });
      }
      seen.pop();
      // All steps are listed once the calls are in order.
      await show(false, { step: step - 1, revealed: true, shows: 'steps' });
      return seen;
    },
    [scenario, slips] as const,
  );

/** Returns what does not fit: overflow, or letters smaller than 20 px. */
const unread = (seen: readonly Seen[]): readonly string[] =>
  seen
    .filter(({ over, letters }) => over > 0 || letters < 20)
    .map(({ name, over, letters }) => `${name}: ${over} over, ${letters} px`);

for (const language of bothLanguages) {
  test(`a case shown to a room, and the presenter’s window, can be read and pressed by everyone, and fit their windows, in ${languages[language]}`, async ({
    page,
  }) => {
    await openWall(page, language);
    for (const sight of sights) {
      await turnWall(page, sight);
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
  // The text of the chart is long on every screen.
  await openWall(page, 'en', 'harm/chart');
  await expect(page.locator('.outline')).toBeAttached();
  const top = () => page.locator('main').evaluate((element) => element.scrollTop);
  const desk = await openDesk(page);
  await action(desk, 'scroll-down').click();
  await expect.poll(top).toBeGreaterThan(300);
  await action(desk, 'scroll-up').click();
  await expect.poll(top).toBe(0);
});

/** The slips, each with what could happen next. */
const { practice } = JSON.parse(readFileSync(new URL('../../locales/en/training.json', import.meta.url), 'utf8')) as {
  readonly practice: { readonly next: Readonly<Record<string, string>> };
};
/** These cases cover every slip between them. */
const withSlips = ['a-picture-undressed', 'immediate-danger', 'posing-as-a-child'];
const slipsIn = (scenario: string) => (withSlips.includes(scenario) ? Object.keys(practice.next) : []);

// In Welsh, which is longer.
test('every case, shown on a projector, needs no scrolling at any stop, answer or slip, and no smaller letters than 20 px, beside the chart and without', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await hearAtOnce(page);
  await page.setViewportSize(projector);
  for (const scenario of scenarios) {
    await openWall(page, 'cy', '1/chart', scenario);
    await expect(page.locator('.drawn')).toBeAttached();
    expect(unread(await see(page, scenario, slipsIn(scenario)))).toEqual([]);
  }
});
