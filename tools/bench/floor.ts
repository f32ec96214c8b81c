import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../lib/root.mjs';
import { project } from './apps.ts';
import { readScreens } from './measure.ts';

const screenNow = (page: Page): Promise<FloorScreen> =>
  page.evaluate(() => {
    const root = document.querySelector('#root');
    const parts = [...(root?.querySelectorAll('*') ?? [])];
    return {
      // The attribute makes the screen ignore presses for a moment, and changes nothing that is seen.
      html: (root?.innerHTML ?? '').replaceAll(' data-resting=""', ''),
      title: document.title,
      address: location.hash,
      focus: parts.findIndex((part) => part === document.activeElement),
    };
  });

/** Returns the page with its styles, but without scripts, templates, metadata and preloads. */
const pageNow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy
      .querySelectorAll('script, template, link:not([rel=stylesheet]), meta[http-equiv]')
      .forEach((part) => part.remove());
    return `<!doctype html>\n${copy.outerHTML}`;
  });

/**
 * Walks the built app, captures each screen, and writes the floor: a page that shows the captured screens, with the
 * app’s style files and one script. `url` is where the app is served, `built` its folder; `folder` is replaced.
 */
export async function writeFloor(url: string, built: string, folder: string): Promise<void> {
  const drawn = await readScreens(project, url, async (page) => [await screenNow(page), await pageNow(page)] as const);
  // Escaped so that no text can close the script element.
  const screens = JSON.stringify(drawn.map(([screen]) => screen)).replaceAll('<', '\\u003c');
  const scripts = `<script type="application/json" id="screens">${screens}</script><script src="floor.js"></script>`;
  const page = (drawn[0]?.[1] ?? '').replaceAll(new URL(url).origin, '.');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(built, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (file) => !/\.(js|br|gz)$/.test(file),
  });
  cpSync(join(root, 'tools/bench/page/floor.js'), join(folder, 'floor.js'));
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('</body>', () => `${scripts}</body>`),
  );
}
