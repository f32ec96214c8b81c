import type { App } from '../apps.ts';
import { serve } from '../serve.ts';
import { atFullSpeed, inBrowser, watchedPage } from './browser.ts';
import { load, type Load } from './load.ts';
import { inProfile } from './profile.ts';

/**
 * Starts an installed app without a network: it is opened once until the device keeps it, the browser is closed, the host is
 * taken away, and the app is opened again in a browser that begins anew.
 */
export const offlineStart = (app: App, folder: string): Promise<Load> =>
  inProfile(async (profile) => {
    const host = await serve(folder);
    await inBrowser(profile, async (context) => {
      const watched = await watchedPage(context, app.load);
      await atFullSpeed(watched.cdp);
      await load(watched, host.url);
      await watched.page.locator('[data-copy="kept"]').waitFor({ timeout: 180_000 });
    });
    host.close();
    return inBrowser(profile, async (context) => load(await watchedPage(context, app.load), host.url));
  });
