import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPort } from '../../../tools/lib/port.mjs';
import { onDisk } from '../../support/disk-attack.ts';
import {
  answersWithin,
  type Browser,
  browserOver,
  type Heard,
  noAnswer,
  routes,
  type Send,
  timeouts,
  type Wishes,
} from './browser.ts';
import { endProgram, startProgram, untilThereIs } from './programs.ts';

/** Makes a page record its errors and breaches of policy, because this engine writes them nowhere readable. */
const listen = `
  if (window.heard) return;
  const heard = window.heard = [];
  const note = (what) => heard.push([location.href, what]);
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => note(effectiveDirective + ' ' + blockedURI));
`;

/** Returns and empties what the page recorded, each with its address. */
const whatWasHeard = 'return (window.heard ?? []).splice(0)';

/** Starts a virtual screen on a free number. Returns the number too. */
async function startScreen(): Promise<readonly [ChildProcess, string]> {
  const screen = startProgram(
    'SCREEN_PROGRAM',
    ['-displayfd', '1', '-screen', '0', '1024x1366x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let told = '';
  screen.stdout?.on('data', (more: Buffer) => {
    told += String(more);
  });
  return [screen, await untilThereIs(screen, () => /^\d+(?=\n)/.exec(told)?.[0])];
}

// Where a program on this desktop keeps its files.
const homes = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'];
const nothing = /^$/;

/** Starts the driver on a free port, with its own home folder for its browser. Returns its address too. */
async function startDriver(screen: string, home: string): Promise<readonly [ChildProcess, string]> {
  const port = await claimPort(0);
  const address = `http://127.0.0.1:${port}`;
  const driver = startProgram('WEBKIT_DRIVER_PROGRAM', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...Object.fromEntries(homes.map((name) => [name, home])),
      // It holds nothing of a page, and is written to after the browser has gone.
      MESA_SHADER_CACHE_DISABLE: 'true',
      // The app plays no media, and searching for plugins takes each new browser seconds.
      GST_PLUGIN_SYSTEM_PATH_1_0: home,
      DISPLAY: `:${screen}`,
      WAYLAND_DISPLAY: '',
    },
  });
  await untilThereIs(driver, () =>
    fetch(`${address}/status`).then(
      () => true,
      () => undefined,
    ),
  );
  return [driver, address];
}

/** Sends requests to the driver. Once one gets no answer, all reject: now and then it stops for good, on any page. */
function askAt(address: string) {
  let stopped: Error | undefined;
  return async (command: string, path: string, asked: RequestInit) => {
    if (stopped) throw stopped;
    return fetch(address + path, { ...asked, signal: AbortSignal.timeout(answersWithin) }).catch((cause: unknown) => {
      throw (stopped = new Error(`${command}: ${noAnswer}`, { cause }));
    });
  };
}

/** Sends commands to a driver, those of a session under its address. */
function sendTo(address: string): Send {
  const ask = askAt(address);
  return async (command, { id = '', ...given } = {}) => {
    const [method, path] = routes[command];
    const content =
      method === 'POST' ? { body: JSON.stringify(given), headers: { 'Content-Type': 'application/json' } } : {};
    const response = await ask(command, path.replace('{id}', String(id)), { method, ...content });
    const { value } = (await response.json()) as {
      value: { readonly error?: string; readonly message?: string } | null;
    };
    if (!response.ok) throw new Error(`${command}: ${value?.error}. ${value?.message}`);
    return value;
  };
}

// MiniBrowser comes with WebKitGTK. Each of its sessions is private: nothing is kept once it is closed.
const wanted = ({ refusesStorage }: Wishes) => ({
  browserName: 'MiniBrowser',
  timeouts,
  'webkitgtk:browserOptions': {
    binary: process.env['MINIBROWSER_PROGRAM'],
    args: ['--automation', ...(refusesStorage ? ['--features=-SessionStorage,-LocalStorage'] : [])],
  },
});

/** Starts WebKitGTK's browser on a virtual screen. */
export async function startWebKit(wishes: Wishes): Promise<Browser> {
  const [screen, number] = await startScreen();
  const home = mkdtempSync(join(tmpdir(), 'clear-steps-webkit-'));
  const [driver, address] = await startDriver(number, home);
  const session = (await sendTo(address)('NewSession', { capabilities: { alwaysMatch: wanted(wishes) } })) as {
    readonly sessionId: string;
  };
  const send = sendTo(`${address}/session/${session.sessionId}`);
  const before: Heard[] = [];
  const evaluate = (script: string) => send('ExecuteScript', { script, args: [] });
  const gather = async () => void before.push(...((await evaluate(whatWasHeard)) as readonly Heard[]));
  return browserOver({
    send,
    around: async (load) => {
      await gather();
      await load();
      await evaluate(listen);
    },
    heard: () => gather().then(() => before),
    files: () => onDisk(home, nothing),
    isPrivate: true,
    end: async () => {
      await send('DeleteSession');
      for (const program of [driver, screen]) await endProgram(program);
    },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  });
}
