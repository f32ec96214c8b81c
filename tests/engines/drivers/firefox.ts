import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onDisk } from '../../support/disk-attack.ts';
import { type Browser, browserOver, type Heard, type Send, timeouts, type Wishes } from './browser.ts';
import { startProgram, untilEnded, untilThereIs } from './programs.ts';

/** A reply from Firefox: the message that it answers, an error, and the result. */
type Reply = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];
type Say = (name: string, given: object) => Promise<unknown>;

const colon = ':'.charCodeAt(0);

/** Returns the whole messages in the buffer, each as `length:text`, and the rest. */
function messagesIn(come: Buffer): readonly [readonly unknown[], Buffer] {
  const at = come.indexOf(colon);
  const end = at + 1 + Number(come.subarray(0, at));
  if (at < 0 || come.length < end) return [[], come];
  const [others, rest] = messagesIn(come.subarray(end));
  return [[JSON.parse(String(come.subarray(at + 1, end))), ...others], rest];
}

/** Connects to a Firefox started with --marionette. Returns a function that sends a command by name. */
async function marionetteAt(port: number): Promise<Say> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (reply: Reply) => void>();
  let come: Buffer = Buffer.alloc(0);
  socket.on('data', (more: Buffer) => {
    const [messages, rest] = messagesIn(Buffer.concat([come, more]));
    come = rest;
    // The first message is a greeting, not a reply.
    for (const message of messages)
      if (Array.isArray(message)) waiting.get((message as unknown as Reply)[1])?.(message as unknown as Reply);
  });
  socket.on('close', () => waiting.forEach((reply, id) => reply([1, id, { message: 'Firefox is gone.' }, undefined])));
  await once(socket, 'connect');
  let last = 0;
  return async (name, given) => {
    const id = (last += 1);
    const text = JSON.stringify([0, id, name, given]);
    const reply = new Promise<Reply>((replied) => waiting.set(id, replied));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await reply;
    waiting.delete(id);
    if (error) throw new Error(`${name}: ${error.message}`);
    return result;
  };
}

// Port 0: Firefox picks a free one and writes it into its profile. Tabs are saved after one second instead of fifteen.
// No process is kept ready for a next page, which saves a seventh of all the work. Cookie behaviour 2: no site may
// store anything.
const preferences = ({ refusesStorage }: Wishes) => ({
  'marionette.port': 0,
  'browser.sessionstore.interval': 1_000,
  'dom.ipc.processPrelaunch.enabled': false,
  ...(refusesStorage ? { 'network.cookie.cookieBehavior': 2 } : {}),
});

function newProfile(wishes: Wishes): string {
  const folder = mkdtempSync(join(tmpdir(), 'clear-steps-firefox-'));
  const lines = Object.entries(preferences(wishes)).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  return folder;
}

/** Files in which Firefox keeps what hosts sent it. */
const sent = /\/(cache2|startupCache|shader-cache|safebrowsing|cache)\//;

/** The errors in Firefox's own console, including breaches of policy, and the address that caused each. */
const inConsole = `return Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
  .map((one) => [one.sourceName, one.errorMessage])`;

/** Starts Firefox headless, with a new profile. */
export async function startFirefox(wishes: Wishes): Promise<Browser> {
  const profile = newProfile(wishes);
  // The last argument allows the console to be read.
  const args = ['--marionette', '--headless', '--no-remote', '--profile', profile, '--remote-allow-system-access'];
  const firefox = startProgram('FIREFOX_PROGRAM', args, { stdio: 'ignore' });
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await untilThereIs(firefox, () =>
    existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined,
  );
  const say = await marionetteAt(port);
  const send: Send = async (command, given = {}) => {
    const result = await say(`WebDriver:${command}`, given);
    // A result that is not a single value comes as it is.
    const { value = result } = result as { readonly value?: unknown };
    return value;
  };
  await send('NewSession', { timeouts });
  return browserOver({
    send,
    around: async (load) => void (await load()),
    heard: async () => {
      await say('Marionette:SetContext', { value: 'chrome' });
      const heard = await send('ExecuteScript', { script: inConsole, args: [] });
      await say('Marionette:SetContext', { value: 'content' });
      return heard as readonly Heard[];
    },
    files: () => onDisk(profile, sent),
    isPrivate: false,
    end: () => say('Marionette:Quit', {}).then(() => untilEnded(firefox)),
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  });
}
