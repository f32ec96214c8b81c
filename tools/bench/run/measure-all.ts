import { join } from 'node:path';
import { type App, floor, minimal, peers, project } from '../apps.ts';
import { cache } from '../build/folders.ts';
import { buildPeer } from '../build/peers.ts';
import { draw } from '../floor/draw.ts';
import { writeFloor } from '../floor/write.ts';
import { grow } from '../grow/grow.ts';
import type { Load } from '../measure/load.ts';
import { offlineStart } from '../measure/offline.ts';
import { changed, type Session, session, walkReloaded } from '../measure/session.ts';
import { welshStarts } from '../measure/welsh.ts';
import { serve, type Served } from '../serve.ts';
import { walkGrown } from './grown.ts';
import { atTheEnd, machine } from './machine.ts';
import type { Results } from './results.ts';
import { orAgain } from './or-again.ts';

const changeCount = 200;
const apps = [project, floor, minimal, ...peers];
const say = (what: string): void => console.log(`${new Date().toTimeString().slice(0, 'hh:mm:ss'.length)} ${what}`);

/** Draws the floor from the built project. Out: its folder. */
async function drawFloor(built: string): Promise<string> {
  const { url, close } = await serve(built);
  const folder = join(cache, 'floor');
  writeFloor(built, folder, await orAgain('the drawing of the screens', () => draw(url)));
  close();
  return folder;
}

/** Builds all apps and serves them; the project from the copy that growth is compared with. */
async function serveAll(built: string): Promise<ReadonlyMap<App, Served>> {
  const own = new Map([
    [project, built],
    [floor, await drawFloor(built)],
  ]);
  const served = new Map<App, Served>();
  for (const app of apps) served.set(app, await serve(own.get(app) ?? buildPeer(app.name)));
  return served;
}

interface InTurn {
  readonly sessions: Record<string, Session[]>;
  readonly offline: Load[];
}

/** Loads and walks every app in turn, again and again: what the machine does meanwhile falls on all of them. */
async function inTurn(served: ReadonlyMap<App, Served>, folder: string, loads: number): Promise<InTurn> {
  const sessions: InTurn['sessions'] = Object.fromEntries(apps.map(({ name }) => [name, []]));
  const offline: Load[] = [];
  for (let n = 1; n <= loads; n++) {
    say(`load ${n} of ${loads}`);
    for (const [app, { url }] of served) sessions[app.name]?.push(await orAgain(app.name, () => session(app, url)));
    offline.push(await orAgain('offline start', () => offlineStart(project, folder)));
  }
  return { sessions, offline };
}

/** What only the project can do: take up its case after a load, open in Welsh, change one case many times. */
async function ofProject(url: string): Promise<Pick<Results, 'reloaded' | 'welsh' | 'changes'>> {
  say('walks the longest case, the page loaded again on each screen');
  const reloaded = await orAgain('that walk', () => walkReloaded(url));
  say('opens the Welsh page');
  const welsh = await orAgain('that', () => welshStarts(project, url));
  say(`changes one case ${changeCount} times`);
  return { reloaded, welsh, changes: await orAgain('that', () => changed(url, changeCount)) };
}

/** Builds and measures everything, in one run. */
export async function measureAll(loads: number): Promise<Results> {
  const start = await machine();
  say('builds the apps');
  const growth = grow();
  const folder = growth.stages[0]?.folder ?? '';
  const served = await serveAll(folder);
  const url = served.get(project)?.url ?? '';
  const found = { ...(await inTurn(served, folder, loads)), ...(await ofProject(url)) };
  say('walks what has grown');
  const grown = await walkGrown(growth, url);
  served.forEach(({ close }) => close());
  return { ...found, growth, grown, machine: atTheEnd(start) };
}
