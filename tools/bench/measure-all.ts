import { cpus, loadavg, totalmem, type as system } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../checks/browser.mjs';
import { type App, floor, peers, project } from './apps.ts';
import { buildPeer, buildProject, cache, installPeers } from './build.ts';
import { writeFloor } from './floor.ts';
import { type Changes, changed, type Load, offlineStart, type Session, session } from './measure.ts';
import { serve, type Served } from './serve.ts';

/** Everything that one run has measured. */
export interface Results {
  /** A description of the machine. */
  readonly machine: string;
  /** The programs waiting for a processor, averaged over 1, 5 and 15 minutes, at the start and the end. */
  readonly waiting: readonly [string, string];
  /** The sessions of each app, by the app's name. */
  readonly sessions: Readonly<Record<string, readonly Session[]>>;
  readonly offline: readonly Load[];
  readonly changes: Changes;
}

const changeCount = 40;
const gigabyte = 2 ** 30;
const say = (what: string): void => console.log(`${new Date().toTimeString().slice(0, 'hh:mm:ss'.length)} ${what}`);
const waitingNow = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');

async function machine(): Promise<string> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  const date = new Date().toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  const memory = `${Math.round(totalmem() / gigabyte)} GB`;
  return `${date} UTC. ${processor}, ${memory}, ${system()}, Node ${process.versions.node}, Chromium ${version}`;
}

/** Does `work`. If it fails, as it may on a busy machine, says so and tries once more. Throws if that fails too. */
async function orAgain<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.error(`  ${name} failed, and is done again: ${String(error).split('\n')[0]}`);
    return work();
  }
}

/** Builds all apps, captures the floor from the project, and serves them. */
async function serveAll(built: string): Promise<ReadonlyMap<App, Served>> {
  const served = new Map([[project, await serve(built)]]);
  const folder = join(cache, 'floor');
  await orAgain('the drawing of the screens', () => writeFloor(served.get(project)?.url ?? '', built, folder));
  served.set(floor, await serve(folder));
  installPeers();
  for (const app of peers) served.set(app, await serve(await buildPeer(app.name)));
  return served;
}

/** Builds everything, then loads and walks the apps in turn, so that other work on the machine affects all alike. */
export async function measureAll(loads: number): Promise<Results> {
  const [start, waiting] = [await machine(), waitingNow()];
  say('builds the apps');
  const folder = buildProject();
  const served = await serveAll(folder);
  const sessions = Object.fromEntries([...served.keys()].map(({ name }) => [name, [] as Session[]]));
  const offline: Load[] = [];
  for (let n = 1; n <= loads; n++) {
    say(`load ${n} of ${loads}`);
    for (const [app, { url }] of served) sessions[app.name]?.push(await orAgain(app.name, () => session(app, url)));
    offline.push(await orAgain('offline start', () => offlineStart(project, folder)));
  }
  say(`changes one case ${changeCount} times`);
  const { url } = served.get(project) ?? { url: '' };
  const changes = await orAgain('that', () => changed(project, url, changeCount));
  served.forEach(({ close }) => close());
  return { machine: start, waiting: [waiting, waitingNow()], sessions, offline, changes };
}
