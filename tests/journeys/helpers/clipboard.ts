import type { Page } from '@playwright/test';

/** What can be pasted now. The app's own page may not read it: another page does, which needs the permissions of the clipboard. */
export async function clipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route('**/reader', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await reader.goto('./reader');
  await reader.bringToFront();
  const read = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return read;
}
