import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { openDesk, openWall, turnWall } from './helpers/showing';
import { inEach, unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
import { action } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';
import { scenarioIds } from '../training/scenario-files';

const projector = { width: 1280, height: 720 };
const phone = { width: 320, height: 640 };
/** Where a case is shown to others. The projector is last, because axe then runs at that size. */
const rooms = [{ width: 820, height: 1180 }, phone, projector];
/** One of each thing that a room can see. */
const sights = `1 harm harm/answer 4 unsupervised-contact/answer looked-after/answer local-authority/answer
  evidence-guidance referrals referrals/police/answer next-steps record 27 7/qr 7/chart`.split(/\s+/);

/** What a room can see: a stop and the group's choices there, as in the messages between the windows. */
interface Sight {
  readonly step: number;
  readonly revealed?: boolean;
  readonly shows?: 'screen' | 'group' | 'together';
  readonly round?: 'talk' | 'again';
  readonly room?: { readonly said?: string; readonly votes?: readonly (readonly number[])[] };
}
/** How a sight fits: how far it overflows, its smallest letters, and how large they must be. */
type Seen = Readonly<{ name: string; over: number; letters: number; least: number }>;

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
 * answer and slip, both votes, and stops told together.
 */
const see = (page: Page, scenario: string, slips: readonly string[]): Promise<readonly Seen[]> =>
  page.evaluate(
    async ([id, wanted]) => {
      // Later than what was shown before.
      let turn = 1000 + Math.round(performance.now());
      const bar = document.querySelector('.wall__controls')!;
      const seen: Seen[] = [];
      const show = async ({ step, revealed = false, shows = 'screen', round, room = {} }: Sight, route = 'whole') => {
        turn += 1;
        const shared = {
          ...{ turn, by: 'test', timer: { ran: 0, stepFrom: 0 }, language: document.documentElement.lang },
          route,
          show: { step, revealed, shows, ...(round && { round }) },
          room: { step, said: '', votes: [], ...room },
        };
        tell({ kind: 'state', role: 'present', shared });
        // React draws at once, but not many times without a pause.
        await (turn % 20 === 0 ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve());
        const main = document.querySelector('main')!;
        const read = [...main.querySelectorAll<HTMLElement>('h1, h2, p, li, .nhsuk-label, th, td')].filter((part) =>
          part.checkVisibility(),
        );
        seen.push({
          name: `${id} ${main.dataset['show']} ${JSON.stringify(room)}`,
          // The buttons stay in one row.
          over: main.scrollHeight - main.clientHeight + Math.max(0, bar.clientHeight - 80),
          letters: Math.min(...read.map((part) => parseFloat(getComputedStyle(part).fontSize) * part.currentCSSZoom)),
          least: main.querySelector('.offered') ? 22.4 : 20,
        });
        return main;
      };
      let step = 0;
      for (; ; step += 1) {
        const main = await show({ step });
        // No window accepts a stop that does not exist.
        if (main.dataset['show'] !== String(step + 1)) break;
        const stop = main.querySelector<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '';
        const offered = main.querySelectorAll<HTMLElement>(
          '.wall__screen :is(input[type="radio"], input[type="checkbox"]), .hands li',
        );
        const options = [...offered].map((one) => (one as HTMLInputElement).value || one.dataset['option']!);
        if (['question', 'order', 'choice', 'report'].includes(stop)) await show({ step, revealed: true });
        for (const said of ['told', 'order', 'report'].includes(stop) ? wanted : stop === 'choice' ? [] : options)
          await show({ step, shows: 'group', room: { said } });
        const votes = [options.map(() => 17), options.map(() => 17)];
        if (options.length > 0) await show({ step, room: { votes } });
        if (main.querySelector('.hands'))
          for (const round of ['talk', 'again'] as const) await show({ step, round, room: { votes } });
        if (options.length > 0 || stop === 'choice') await show({ step, revealed: true, room: { votes } });
        // Stops are told together on a short route alone. If none are here, nothing changes.
        for (const route of ['ten', 'twenty']) await show({ step, revealed: true, shows: 'together' }, route);
      }
      seen.pop();
      return seen;
    },
    [scenario, slips] as const,
  );

/** Returns what does not fit: overflow, or letters too small. */
const unread = (seen: readonly Seen[]): readonly string[] =>
  seen
    .filter(({ over, letters, least }) => over > 0 || letters < least)
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
      expect(await titleRoom(desk), `${viewport.width}`).toBeGreaterThanOrEqual(0);
    }
  });
}

/** How far what the big screen shows is from the title of the notes, in px, beside or below it; negative where they overlap. */
const titleRoom = (desk: Page): Promise<number> =>
  desk.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1')!);
    const [title, said] = [range, document.querySelector('[data-paired]')!].map((part) => part.getBoundingClientRect());
    return Math.max(said!.left - title!.right, said!.top - title!.bottom);
  });

/** The slips, each with what could happen next. */
const { practice } = JSON.parse(readFileSync(new URL('../../locales/en/training.json', import.meta.url), 'utf8')) as {
  readonly practice: { readonly next: Readonly<Record<string, string>> };
};
/** These cases cover every slip between them. */
const withSlips = ['a-picture-undressed', 'immediate-danger', 'posing-as-a-child'];
const slipsIn = (scenario: string) => (withSlips.includes(scenario) ? Object.keys(practice.next) : []);

// In Welsh, which is longer.
test('every case, shown on a projector, needs no scrolling at any stop, answer or slip, and no smaller letters than 20 px, or 22.4 px for what follows a choice', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await hearAtOnce(page);
  await page.setViewportSize(projector);
  const long: string[] = [];
  for (const scenario of scenarioIds) {
    await openWall(page, 'cy', '1', scenario);
    long.push(...unread(await see(page, scenario, slipsIn(scenario))));
  }
  expect(long).toEqual([]);
});
