import type { App } from '../apps.ts';
import { inBrowser, watchedPage } from './browser.ts';
import { load, type Load } from './load.ts';
import { inProfile } from './profile.ts';

const chooseWelsh = '[data-language="cy"]';

/**
 * Opens the Welsh page in each way there is: in its own folder, by `?lang`, and where Welsh was chosen before. What stood in the
 * heading in any frame is in `headings`.
 */
export const welshStarts = (app: App, url: string): Promise<Load[]> =>
  inProfile((profile) =>
    inBrowser(profile, async (context) => {
      const watched = await watchedPage(context, app.load);
      const starts = [await load(watched, `${url}cy/`), await load(watched, `${url}?lang=cy`)];
      await load(watched, `${url}?lang=en`);
      await watched.page.locator(chooseWelsh).click();
      await watched.page.locator(`${chooseWelsh}[aria-current]`).waitFor();
      return [...starts, await load(watched, url)];
    }),
  );
