import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { floor } from '../../tools/bench/apps';
import { type Drawing, drawingOf, drawScreen, untouched } from '../../tools/bench/floor/draw';
import { writeFloor } from '../../tools/bench/floor/write';
import { readScreens } from '../../tools/bench/measure/session';
import { serve } from '../../tools/bench/serve';
import { root } from '../../tools/lib/root.mjs';
import { expect, test } from './helpers/test';

/** What a person meets on a screen, and how many rules of style there are for it. */
const look = (page: Page) =>
  page.evaluate(() => ({
    text: document.body.innerText,
    title: document.title,
    address: location.hash,
    focus: document.activeElement?.outerHTML.slice(0, 200),
    entries: history.length,
    language: document.documentElement.lang,
    styles: [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).length,
  }));

/** What is met on each screen of a floor of these screens. */
async function onFloor(drawing: Drawing) {
  const folder = mkdtempSync(join(tmpdir(), 'clear-steps-floor-'));
  writeFloor(join(root, 'dist'), folder, drawing);
  const { url, close } = await serve(folder);
  try {
    return await readScreens(floor, url, look);
  } finally {
    close();
    rmSync(folder, { recursive: true });
  }
}

type Met = Awaited<ReturnType<typeof look>>;

/** The app in one walk: its drawing, and what is met on each of its screens. */
async function drawn(url: string): Promise<{ drawing: Drawing; app: readonly Met[] }> {
  const found = await readScreens(untouched, url, async (page) => ({
    ...(await drawScreen(page)),
    met: await look(page),
  }));
  return { drawing: drawingOf(found, url), app: found.map(({ met }) => met) };
}

const changed = ({ page, screens }: Drawing, at: number, change: Partial<FloorScreen>): Drawing => ({
  page,
  screens: screens.map((screen, index) => (index === at ? { ...screen, ...change } : screen)),
});
/** Where two walks differ: the number of the screen, and in what. */
const differences = (walk: readonly Met[], other: readonly Met[]) =>
  walk.flatMap((met, at) =>
    (Object.keys(met) as (keyof Met)[])
      .filter((part) => met[part] !== other[at]?.[part])
      .map((part) => `${at} ${part}`),
  );

test.describe('the floor of the bench', () => {
  test.describe.configure({ timeout: 240_000 });

  // What is seeded is all that differs: else the floor shows what the app shows.
  test('is told from the app by a text, a title, an address or a focus that is another, and by nothing else', async ({
    baseURL,
  }) => {
    const { drawing, app } = await drawn(`${baseURL}?lang=cy`);
    expect(app.map(({ language }) => language)).toEqual(floor.screens.map(() => 'cy'));
    expect(new Set(app.map(({ text }) => text)).size).toBe(floor.screens.length);
    const html = drawing.screens[3]?.html.replace('</main>', '<p>More.</p></main>') ?? '';
    const faults = [{ title: 'Other' }, { address: '#/other' }, { html }, { focus: -1 }];
    const seeded = faults.reduce((other, fault, at) => changed(other, at + 1, fault), drawing);
    expect(differences(await onFloor(seeded), app)).toEqual(['1 title', '2 address', '3 text', '4 focus']);
  });
});
