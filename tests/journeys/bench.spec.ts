import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { floor, project } from '../../tools/bench/apps';
import { writeFloor } from '../../tools/bench/floor';
import { readScreens } from '../../tools/bench/measure';
import { serve } from '../../tools/bench/serve';
import { builtFolder } from '../../tools/lib/serve-dist.mjs';

test('the bench walks the app, and its screens as plain HTML, from the first question to the task list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clear-steps-floor-'));
  const app = await serve(builtFolder());
  await writeFloor(app.url, builtFolder(), folder);
  const plain = await serve(folder);
  try {
    const titles = await readScreens(floor, plain.url, (page) => page.locator('h1').first().textContent());
    expect(new Set(titles).size).toBe(project.screens.length);
  } finally {
    [app, plain].forEach(({ close }) => close());
    rmSync(folder, { recursive: true });
  }
});
