import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as bodyOf } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from '@playwright/test';
import { typeOf } from '../../tools/hosting/files.ts';
import { root } from '../../tools/lib/root.mjs';
import { kept } from './helpers/storage';
import { expect, test as base } from './helpers/test';
import { type Language, text } from './helpers/words';

// A learning management system: it has unpacked both packages, and notes all that it is asked and told.

const id = 'posing-as-a-child';
type Heard = [what: string, told?: unknown];

/** Makes both packages, and returns their files by their address. */
function unpacked(): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'lms-'));
  execFileSync(process.execPath, [join(root, 'tools/tool.mjs'), 'lms', id, 'below-threshold', '--to', folder]);
  const all = ['scorm', 'cmi5'].flatMap((name) =>
    Object.entries(unzipSync(readFileSync(join(folder, `clear-steps-${name}.zip`)))).map(
      ([path, content]) => [`/course/${name}/${path}`, content] as const,
    ),
  );
  rmSync(folder, { recursive: true });
  return new Map(all);
}

/** SCORM 1.2: the page around a case, which answers its calls and notes them. */
const player = (api: string) => `<!doctype html><title>-</title><script>${api}</script>
<iframe src="course/scorm/${id}.html" style="width: 100%; height: 95vh"></iframe>`;
const api = `window.heard = [];
const answers = { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal' };
const of = (what) => (...told) => (heard.push([what, ...told]), what === 'LMSGetValue' ? answers[told[0]] : 'true');
window.API = Object.fromEntries(
  ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Finish', 'GetLastError'].map((name) => ['LMS' + name, of('LMS' + name)]),
);`;

/** cmi5: what the system answers, by what it is asked. */
const context = { contextActivities: { grouping: [{ id: 'urn:course' }] }, extensions: { session: 'one' } };
const answers: Readonly<Record<string, unknown>> = {
  'POST /fetch': { 'auth-token': 'dG9rZW4=' },
  'GET /lrs/activities/state': { contextTemplate: context, launchMode: 'Normal', returnURL: '/back' },
  'GET /lrs/agents/profile': { languagePreference: 'cy,en', audioPreference: 'on' },
  'GET /lrs/statements': { statements: [] },
  'POST /lrs/statements': ['id'],
  'GET /back': 'back',
};

const test = base.extend<{ heard: Heard[]; isAway: boolean }>({
  isAway: [false, { option: true }],
  heard: async ({}, provide) => provide([]),
  baseURL: async ({ heard, isAway }, provide) => {
    const files = unpacked();
    const answerTo = async (request: IncomingMessage): Promise<[type: string, answer: unknown]> => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      if (path === '/player') return ['text/html', player(isAway ? '' : api)];
      if (files.has(path)) return [typeOf(path) ?? 'text/xml', files.get(path)];
      const what = `${request.method} ${path}`;
      const sent = await bodyOf(request);
      heard.push(sent ? [what, JSON.parse(sent)] : [what]);
      return ['application/json', JSON.stringify(answers[what])];
    };
    const server = createServer((request, response) => {
      void answerTo(request).then(([type, answer]) => response.writeHead(200, { 'Content-Type': type }).end(answer));
    });
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    await provide(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    server.close();
  },
});
test.use({ viewport: { width: 820, height: 700 } });

const says = (launched: Page | FrameLocator, language: Language, what: string) =>
  expect(launched.locator('[role=status] p:visible')).toHaveText(text(language, `hosting:${what}`));

/** Plays the case up to where the debrief begins. */
async function play(app: FrameLocator): Promise<void> {
  const press = (name: string) => app.locator(`[data-action="${name}"]`).first().click();
  await press('begin');
  await app.locator('main input[value="no"]').check();
  await press('continue');
  await press('continue');
  await press('refer-now');
  await app.locator('.to-debrief a').click();
  await expect(app.locator('main')).toHaveAttribute('data-screen', 'debrief');
  await expect(app.locator('[data-action="finish"]')).not.toBeInViewport();
}
const end = (app: FrameLocator) => app.locator('[data-action="finish"]').scrollIntoViewIfNeeded();

test('SCORM 1.2 hears that a case is completed at the end of its debrief, and nothing else', async ({ page }) => {
  const calls = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const opened = [
    ['LMSInitialize', ''],
    ['LMSGetValue', 'cmi.core.lesson_mode'],
    ['LMSGetValue', 'cmi.core.lesson_status'],
    ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
  ];
  const completed = [...opened, ['LMSSetValue', 'cmi.core.lesson_status', 'completed'], ['LMSCommit', '']];
  await page.goto('player');
  const launched = page.frameLocator('iframe');
  const app = launched.frameLocator('iframe');
  await play(app);
  await says(launched, 'en', 'lmsBefore');
  expect(await calls()).toEqual(opened);
  await end(app);
  await says(launched, 'en', 'lmsTold');
  expect(await calls()).toEqual(completed);
  // The list of all cases, and the way to a real one, are not part of the package.
  await app.locator('[data-action="finish"]').click();
  await expect(launched.locator('iframe')).toBeHidden();
  await launched.locator('[data-does="close"]:visible').click();
  await expect(launched.locator('iframe')).toHaveCount(0);
  expect(await calls()).toEqual([...completed, ['LMSFinish', '']]);
});

test('cmi5 hears that a case is begun, completed and left, and nothing else, from a page in Welsh', async ({
  page,
  heard,
}) => {
  const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '7' } };
  const launch = { endpoint: 'lrs', fetch: 'fetch', registration: 'r-1', activityId: 'urn:a' };
  const at = (place: string) => new URL(place, page.url()).href;
  await page.goto('back');
  const addresses = { endpoint: at('lrs'), fetch: at('fetch'), actor: JSON.stringify(actor) };
  const category = (...names: readonly string[]) =>
    names.map((name) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` }));
  const statement = (verb: string, categories: readonly string[], result?: unknown): Heard => [
    'POST /lrs/statements',
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      timestamp: expect.stringMatching(/Z$/) as unknown,
      actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: { objectType: 'Activity', id: 'urn:a' },
      ...(result ? { result } : {}),
      context: {
        ...context,
        registration: 'r-1',
        contextActivities: { ...context.contextActivities, category: category(...categories) },
      },
    },
  ];
  const duration = expect.stringMatching(/^PT[\d.]+S$/) as unknown;
  const opened: Heard[] = [
    ['POST /fetch'],
    ['GET /lrs/activities/state'],
    ['GET /lrs/agents/profile'],
    statement('initialized', ['cmi5']),
  ];
  const completed = [
    ['GET /lrs/statements'],
    statement('completed', ['cmi5', 'moveon'], { duration, completion: true }),
  ];
  heard.length = 0;
  await page.goto(`course/cmi5/${id}.html?${new URLSearchParams({ ...launch, ...addresses })}`);
  const app = page.frameLocator('iframe');
  await play(app);
  await says(page, 'cy', 'lmsBefore');
  expect(heard).toEqual(opened);
  await end(app);
  await says(page, 'cy', 'lmsTold');
  expect(heard).toEqual([...opened, ...completed]);
  await page.locator('[data-does="close"]:visible').click();
  await page.waitForURL('**/back');
  expect(await kept(page)).toEqual({});
  expect(heard.slice(-2)).toEqual([statement('terminated', ['cmi5'], { duration }), ['GET /back']]);
});

test.describe('without a system', () => {
  test.use({ isAway: true });
  for (const place of ['player', `course/cmi5/${id}.html`])
    test(`${place} says that it cannot be told, at the start and at the end`, async ({ page }) => {
      await page.goto(place);
      const launched = place === 'player' ? page.frameLocator('iframe') : page;
      const app = launched.locator('iframe').contentFrame();
      await says(launched, 'en', 'lmsUnreachable');
      await play(app);
      await app.locator('[data-language="cy"]').first().click();
      await says(launched, 'cy', 'lmsUnreachable');
      await end(app);
      await says(launched, 'cy', 'lmsUntold');
    });
});
