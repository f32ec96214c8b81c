import type { Page } from '@playwright/test';
import { type App, project } from '../apps.ts';
import { atFullSpeed, heapOf, inBrowser, slowNetwork, throttle, watchedPage } from './browser.ts';
import { type Changes, measureChanges } from './changes.ts';
import { load, type Load } from './load.ts';
import { inProfile } from './profile.ts';
import { type Step, walk } from './walk.ts';

/** One load of an app and a walk through it, and the memory before and after the walk. */
export interface Session {
  readonly load: Load;
  readonly steps: readonly Step[];
  readonly heapStart: number;
  readonly heapEnd: number;
}

/** Loads an app in a browser of its own and walks it. */
export const session = (app: App, url: string): Promise<Session> =>
  inProfile((profile) =>
    inBrowser(profile, async (context) => {
      const watched = await watchedPage(context, app.load);
      const loaded = await load(watched, url);
      const heapStart = await heapOf(watched.cdp);
      const steps = await walk(watched, app);
      return { load: loaded, steps, heapStart, heapEnd: await heapOf(watched.cdp) };
    }),
  );

/** Walks an app at full speed, and reads something of each of its screens as it comes up, the last one too. */
export const readScreens = <T>(app: App, url: string, read: (page: Page) => Promise<T>): Promise<T[]> =>
  inProfile((profile) =>
    inBrowser(profile, async (context) => {
      const { page, cdp } = await watchedPage(context, app.load);
      await atFullSpeed(cdp);
      await load({ page, cdp }, url);
      // What follows the first load is part of the screens; so is whether the device keeps the app, which its worker tells at its own pace.
      await page.waitForLoadState('networkidle');
      await page.waitForSelector('[data-copy="kept"]');
      const found: T[] = [];
      const look = async () => void found.push(await read(page));
      await walk({ page, cdp }, app, look, 0);
      await look();
      return found;
    }),
  );

/** Walks the longest case with the page loaded again on each screen: each step is the first one of its page. */
export const walkReloaded = (url: string): Promise<Step[]> =>
  inProfile((profile) =>
    inBrowser(profile, async (context) => {
      const watched = await watchedPage(context, project.load);
      await load(watched, url);
      await slowNetwork(watched.cdp, false);
      return walk(watched, project, async ({ sign }) => {
        await watched.page.reload({ waitUntil: 'commit' });
        const shown = 'selector' in sign ? sign.selector : '';
        await watched.page.waitForFunction(
          (selector) => window.bench.inCharge > 0 && document.querySelector(selector),
          shown,
          {
            polling: 20 * throttle.cpu,
          },
        );
      });
    }),
  );

/** Walks the longest case, then changes one answer of it many times. */
export const changed = (url: string, count: number): Promise<Changes> =>
  inProfile((profile) =>
    inBrowser(profile, async (context) => {
      const watched = await watchedPage(context, project.load);
      await load(watched, url);
      await slowNetwork(watched.cdp, false);
      await walk(watched, project);
      return measureChanges(watched, project, count);
    }),
  );
