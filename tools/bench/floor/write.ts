import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import type { Drawing } from './draw.ts';

// Nothing within it can end the element that it stands in.
const within = (screens: Drawing['screens']): string => JSON.stringify(screens).replaceAll('<', '\\u003c');

/**
 * Writes the floor: a page that shows what was drawn, with the app’s own files of styles beside it and one script.
 * In: the folder of the built app, and the folder to write, which is made anew.
 */
export function writeFloor(built: string, folder: string, { page, screens }: Drawing): void {
  const scripts = `<script type="application/json" id="screens">${within(screens)}</script><script src="floor.js"></script>`;
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
