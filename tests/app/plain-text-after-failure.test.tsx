import { expect, it, vi } from 'vitest';
import { failedMark, prebootMark } from '../../src/app/preboot/marks';

// What is opened here stays open, so this file has its own page and modules.
vi.resetModules();

it('an app that cannot take the page over from the preboot script leaves the plain text of who to ring', async () => {
  document.body.innerHTML = `<div id="root" ${prebootMark}></div><div id="fallback" hidden><h1>999</h1></div>`;
  vi.spyOn(document.documentElement.classList, 'remove').mockImplementation(() => {
    throw new Error('refused');
  });
  vi.spyOn(console, 'error').mockReturnValue();
  await import('../../src/app/main');
  await expect.poll(() => document.documentElement.hasAttribute(failedMark)).toBe(true);
  expect(document.getElementById('fallback')).toBeVisible();
  vi.restoreAllMocks();
});
