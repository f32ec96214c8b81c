import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { lookAll } from '../../tests/journeys/helpers/checks.ts';
import { visitEverywhere } from '../../tests/journeys/helpers/everywhere.ts';
import { isWide, targets } from '../../tests/journeys/helpers/sizes.ts';
import { serve } from '../bench/serve.ts';
import { findBrowser } from '../checks/browser.mjs';

/** What a program found on a screen, in all states in which it looked: axe’s rules that are kept and broken, the shortest side of what can be pressed, and whether the page is wider than the window. */
export interface Look {
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  readonly side: number;
  readonly isWide: boolean;
}
type Screens = Readonly<Record<string, Look>>;
/** What was found on each screen in each language, and the code of the content that was looked at. */
export interface Looked {
  readonly code: string;
  readonly found: Readonly<Record<Language, Screens>>;
}

/** A window in which a page with 400 % of a computer’s letters has to fit (WCAG 1.4.10). */
const viewport = { width: 320, height: 640 };

/** Looks at a page as it is shown. */
export async function lookAt(page: Page): Promise<Look> {
  const { kept, broken } = await lookAll(page);
  const side = Math.min(...(await targets(page)).map((target) => target.side));
  return { kept, broken: broken.map((one) => one.split(':')[0] ?? one), side, isWide: await isWide(page) };
}

const each = (...all: readonly (readonly string[])[]): readonly string[] => [...new Set(all.flat())];
/** Two states of one screen together. */
function both(one: Look, other: Look): Look {
  const broken = each(one.broken, other.broken);
  const kept = each(one.kept, other.kept).filter((rule) => !broken.includes(rule));
  return { broken, kept, side: Math.min(one.side, other.side), isWide: one.isWide || other.isWide };
}

async function everywhere(browser: Browser, baseURL: string, language: Language): Promise<Screens> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', viewport, serviceWorkers: 'block' });
  const found = new Map<string, Look>();
  const page = await context.newPage();
  await visitEverywhere(page, language, async (screen) => {
    const [before, now] = [found.get(screen), await lookAt(page)];
    found.set(screen, before ? both(before, now) : now);
  });
  await context.close();
  return Object.fromEntries(found);
}

/** Takes a long case over every screen of a built app, in each language. In: its folder. Out: undefined where there is none, or no browser. */
export async function lookEverywhere(built: string): Promise<Looked | undefined> {
  const edition = join(built, 'edition.json');
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync(edition)) return undefined;
  const { code } = JSON.parse(readFileSync(edition, 'utf8')) as { readonly code: string };
  const [browser, { url, close }] = [
    await chromium.launch({ executablePath, args: ['--no-sandbox'] }),
    await serve(built),
  ];
  try {
    const found = await Promise.all(
      languages.map(async (language) => [language, await everywhere(browser, url, language)] as const),
    );
    return { code, found: Object.fromEntries(found) as Looked['found'] };
  } finally {
    await browser.close();
    close();
  }
}
