import type { Page } from '@playwright/test';
import { atRest } from '../support/at-rest';
import { left, noteSealing, opened, rebuilt, type SealedText, sealedTexts, told } from '../support/disk-attack';
import { questionsOn, readCase, telling } from './helpers/cases';
import { type OwnBrowser, ownBrowser, tabsSaved } from './helpers/own-browser';
import { expect, test } from './helpers/test';
import { action, clearCase, mark, pressChange, goTo, seeScreen, walk } from './helpers/walk';

test.describe.configure({ timeout: 600_000 });

const groomed = readCase('02-grooming-all-made');

/** Returns the options of each question on the screen, in their order. */
const boxesOn = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input')].map(({ name, value }) => [name, value] as const),
  );

/** Run in the page: leaves what the attack must find, a ticked box and a sealed text beside its key. */
async function leaveTraces(): Promise<void> {
  const box = { type: 'checkbox', name: 'harm', value: 'grooming' };
  const form = document.body.appendChild(document.createElement('form'));
  form.append(Object.assign(document.createElement('input'), box));
  form.querySelector('input')?.click();
  document.title = 'told-in-a-title';
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode('sixteen letters and more'),
  );
  const opening = indexedDB.open('left');
  opening.onupgradeneeded = () => opening.result.createObjectStore('left').put({ key, iv, text }, 'left');
  await new Promise((done) => (opening.onsuccess = done));
}

test('no answer or key can be recovered from the disk once a case is cleared: while the browser runs, and after it is closed, opened three more times, and killed; what another page leaves is found', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  const asked: Record<string, string[]> = {};
  let sealed: readonly SealedText[] = [];
  const attack = () => {
    const files = browser.files();
    return [
      rebuilt(files, asked, groomed.answers),
      opened(files, sealed),
      left(files, sealed),
      told(files, telling(groomed)),
    ];
  };
  const nothing = [[], 0, 0, []];
  try {
    let page = await browser.start(baseURL ?? '', true);
    await page.evaluate(noteSealing);
    await walk(page, groomed, {
      onAnswered: async () => {
        for (const [question, option] of await boxesOn(page)) (asked[question] ??= []).push(option);
      },
    });
    await mark(page, 'police', 'made');
    await page.locator('#police-role').selectOption('call-handler');
    await page.locator('[data-language="cy"]').click();
    await goTo(page, 'referrals');
    await pressChange(page, 'evidence-handled');
    await seeScreen(page, 'evidence');
    await page.waitForTimeout(tabsSaved);
    sealed = await page.evaluate(sealedTexts);
    // While the case goes on, its key is there, and nothing else.
    expect(attack()).toEqual([[], sealed.length, sealed.length, []]);
    await clearCase(page);
    await page.waitForTimeout(tabsSaved);
    expect(attack(), 'cleared').toEqual(nothing);
    for (const time of ['closed', 'once more', 'twice', 'three times']) {
      await browser.close();
      expect(attack(), time).toEqual(nothing);
      page = await browser.start(baseURL ?? '', false);
      await page.waitForTimeout(tabsSaved);
    }
    await browser.kill();
    expect(attack(), 'killed').toEqual(nothing);
    page = await browser.start(baseURL ?? '', false);
    await page.evaluate(noteSealing);
    await page.evaluate(leaveTraces);
    sealed = await page.evaluate(sealedTexts);
    await page.waitForTimeout(tabsSaved);
    const files = browser.files();
    expect([rebuilt(files, { harm: ['grooming'] }, groomed.answers), opened(files, sealed)]).toEqual([['harm'], 1]);
    expect(files.some((file) => file.includes(Buffer.from('told-in-a-title', 'utf16le')))).toBe(true);
  } finally {
    await browser.remove();
  }
});

const kills = Number(process.env['KILLS'] ?? 3);
/** The longest that a case takes here to be walked, in milliseconds. */
const walked = 9_000;

/** Walks a case and sets marks until the browser is killed. Returns how many steps and which marks were seen. */
async function walkUntilKilled(browser: OwnBrowser, page: Page, after: number) {
  const seen = { steps: 0, marks: [] as string[] };
  const walking = (async () => {
    await walk(page, groomed, { onArrival: () => Promise.resolve(void (seen.steps += 1)) });
    for (const task of ['social-services', 'police', 'ceop']) {
      await mark(page, task, 'made');
      await action(page, 'undo').waitFor();
      seen.marks.push(task);
    }
  })().catch(() => undefined);
  await new Promise((over) => setTimeout(over, after));
  await browser.kill();
  const then = structuredClone(seen);
  await walking;
  return then;
}

test('a browser that is killed at any moment restores the case, hidden, with every mark that the page showed and every step but the last', async ({
  baseURL,
}) => {
  const lost: unknown[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const browser = ownBrowser();
    try {
      const page = await browser.start(baseURL ?? '', true);
      await page.waitForTimeout(tabsSaved);
      const after = Math.round(Math.random() * walked);
      const { steps, marks } = await walkUntilKilled(browser, page, after);
      const again = await browser.start(baseURL ?? '', false);
      await again.locator('#root:not([data-preboot])').waitFor({ state: 'attached' });
      const text = (await again.evaluate(atRest, undefined))?.case ?? '{"answers":{},"log":[]}';
      const { answers, log } = JSON.parse(text) as { answers: object; log: readonly { task: string }[] };
      const due = groomed.path.slice(0, Math.max(0, steps - 2)).flatMap((screen) => questionsOn(screen, groomed));
      const gone = [
        ...due.filter((question) => !(question in answers)),
        ...marks.filter((task) => !log.some((entry) => entry.task === task)),
      ];
      if (gone.length > 0) lost.push({ after, steps, marks, gone });
      if (text.length > 30) await seeScreen(again, 'notes');
    } finally {
      await browser.remove();
    }
  }
  expect(lost).toEqual([]);
});
