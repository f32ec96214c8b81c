import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { ready } from './walk';

/** A browser whose tabs can be copied, and closed and opened again, as their person does it. */
export interface OwnTabs {
  readonly context: BrowserContext;
  /** Copies the one tab that shows the app. Gives the copy, once the app is there. */
  readonly copy: (page: Page) => Promise<Page>;
  /** Opens the tab that was closed last. Gives it, once the app is there. */
  readonly reopen: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

const folder = fileURLToPath(new URL('./tabs', import.meta.url));

/** What an extension may ask of its browser, as far as it is used here. */
declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id: number; readonly url: string }[]>;
    duplicate(id: number): Promise<unknown>;
  };
  readonly sessions: { restore(): Promise<unknown> };
};

/** Run in the extension. */
const acts = {
  copy: async (url: string) => {
    for (const tab of await chrome.tabs.query({})) if (tab.url === url) await chrome.tabs.duplicate(tab.id);
  },
  reopen: async () => void (await chrome.sessions.restore()),
};

/** Starts such a browser, with a profile that goes with it. `baseURL`: of its addresses. */
export async function ownTabs(baseURL: string | undefined): Promise<OwnTabs> {
  const context = await chromium.launchPersistentContext('', {
    ...(baseURL === undefined ? {} : { baseURL }),
    executablePath: process.env['CHROME_PATH'] ?? chromium.executablePath(),
    // The extension alone, which a browser takes from its command line only if told so.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  });
  // So that the browser stays while its tab is closed.
  await context.newPage();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const comes = async (act: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([context.waitForEvent('page'), act()]);
    await ready(page);
    return page;
  };
  return {
    context,
    copy: (page) => comes(() => worker.evaluate(acts.copy, page.url())),
    reopen: () => comes(() => worker.evaluate(acts.reopen)),
    close: () => context.close(),
  };
}
