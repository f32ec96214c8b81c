import { type Browser, chromium, type Page } from '@playwright/test';
import { languages } from '../../src/words/language-ids.ts';
import { serve } from '../bench/serve.ts';
import { ensureBrowser } from '../checks/browser.mjs';
import { builtFolder } from '../lib/serve-dist.mjs';
import { walkBudgets } from './budgets.ts';
import { countScreens, countWalk, greatest, thirds, type Walked } from './count.ts';
import { allStates } from './states.ts';
import { type Counted, overIn, screensTable, walksTable } from './tables.ts';

async function inNewPage<T>(browser: Browser, baseURL: string, work: (page: Page) => Promise<T>): Promise<T> {
  // Without a copy on the device, which would cost each page its work.
  const context = await browser.newContext({ baseURL, locale: 'en-GB', serviceWorkers: 'block' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The walks one after another, each in a new page. */
async function countWalks(browser: Browser, url: string): Promise<readonly Walked[]> {
  const walks: Walked[] = [];
  for (const language of languages)
    for (const [of, budget] of Object.entries(walkBudgets))
      walks.push(await inNewPage(browser, url, (page) => countWalk(page, language, of, budget)));
  return walks;
}

async function countAll(browser: Browser, url: string): Promise<Counted> {
  const counting = thirds(allStates()).map((third) => inNewPage(browser, url, (page) => countScreens(page, third)));
  return { screens: greatest((await Promise.all(counting)).flat()), walks: await countWalks(browser, url) };
}

async function count(built: string): Promise<Counted> {
  const { url, close } = await serve(built);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await countAll(browser, url);
  } finally {
    await browser.close();
    close();
  }
}

/**
 * Counts the words at rest of each screen of the built app over the cases of tests/cases, and those of whole walks, and prints them
 * beside their budgets. Argument: `--hold` to fail where one is over. Returns the exit code: 2 where nothing
 * could be counted.
 */
export default async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--hold')) {
    console.error('usage: npm run tool -- word-counts [--hold]');
    return 2;
  }
  try {
    const counted = await count(builtFolder());
    console.log(`${screensTable(counted.screens)}\n\n${walksTable(counted.walks)}`);
    return args.includes('--hold') && overIn(counted).length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
