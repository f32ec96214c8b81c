import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { quiet } from '../../../tools/checks/browser.mjs';
import { onDisk } from '../../support/disk-attack';

/** A browser with its own profile that can be killed and restarted. It reopens its tabs, as it would for a person. */
export interface OwnBrowser {
  /** Starts it, the first time at an address. Returns the page shown. */
  start: (url: string, isFirst: boolean) => Promise<Page>;
  /** Closes it normally. */
  close: () => Promise<void>;
  /** Returns what the files of its profile hold, but for caches of what the host sent. */
  files: () => readonly Buffer[];
  /** Kills it at once, as on a tablet that runs out of memory. */
  kill: () => Promise<void>;
  /** Kills it and removes its profile. */
  remove: () => Promise<void>;
}

const args = ['--headless=new', ...quiet, '--hide-crash-restore-bubble', '--remote-debugging-port=0'];

/** Waits until `find` returns something: a browser takes a while to start and to save its tabs. */
async function until<T>(find: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((again) => {
      setTimeout(again, 200);
    });
  }
  throw new Error('The browser did not come up, or did not save.');
}

/** Connects, trying again on a timeout: a browser that is still starting may never answer. */
const connectedTo = (address: string): Promise<Browser> =>
  until(() => chromium.connectOverCDP(address, { timeout: 5_000 }).catch(() => undefined));

async function pageAt(browser: Browser, url: string): Promise<Page> {
  return until(() =>
    browser
      .contexts()[0]
      ?.pages()
      .find((page) => page.url().startsWith(url)),
  );
}

/** In milliseconds: a browser saves its list of tabs every two and a half seconds. */
export const tabsSaved = 4_000;

/** Folders in which a browser keeps what hosts sent, and its own files. */
const sent =
  /(^|\/)(Cache|Code Cache|CacheStorage|ScriptCache|component_crx_cache|Crashpad|\w*(Shader|GPU|Graphite)Cache)\//;

/** Makes a profile for a full browser that reopens its tabs. */
export function ownBrowser(): OwnBrowser {
  const executablePath = process.env['CHROME_PATH'] ?? chromium.executablePath();
  const profile = mkdtempSync(join(tmpdir(), 'clear-steps-'));
  const port = join(profile, 'DevToolsActivePort');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ session: { restore_on_startup: 1 } }));
  let running: ChildProcess | undefined;
  let connected: Browser | undefined;
  const kill = async () => {
    const killed = running;
    running = undefined;
    if (!killed?.pid) return;
    const ended = new Promise((done) => {
      killed.once('exit', done);
    });
    process.kill(-killed.pid, 'SIGKILL');
    await ended;
    rmSync(port, { force: true });
  };
  const close = async () => {
    const closed = running;
    const ended = new Promise((done) => closed?.once('exit', done));
    const session = await connected?.newBrowserCDPSession();
    await session?.send('Browser.close').catch(() => undefined);
    await ended;
    running = undefined;
    rmSync(port, { force: true });
  };
  return {
    kill,
    close,
    files: () => onDisk(profile, sent),
    start: async (url, isFirst) => {
      running = spawn(executablePath, [...args, `--user-data-dir=${profile}`, ...(isFirst ? [url] : [])], {
        stdio: 'ignore',
        detached: true,
      });
      const number = await until(() =>
        existsSync(port) ? readFileSync(port, 'utf8').split('\n')[0] || undefined : undefined,
      );
      connected = await connectedTo(`http://127.0.0.1:${number}`);
      return pageAt(connected, url);
    },
    remove: async () => {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
