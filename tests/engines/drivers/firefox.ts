import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundOnDisk } from '../../support/on-disk.ts';
import { type Browser, browserOver, type Heard, type Wishes } from './browser.ts';
import { type Send, timeouts } from './commands.ts';
import { marionetteAt } from './marionette.ts';
import { startProgram, untilEnded, untilThereIs } from './programs.ts';

// Port 0: Firefox takes a free one and writes it into its profile. What its tabs keep comes to the disk after a second and not after
// fifteen. No process is kept in reserve for a next page, which takes a seventh of all the work. Cookie behaviour 2: no site may keep
// anything.
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

/** In which of its files Firefox keeps what hosts sent it. */
const sent = /\/(cache2|startupCache|shader-cache|safebrowsing|cache)\//;

/** The errors in Firefox's own console, breaches of a policy too, and the address of what gave rise to each. */
const inConsole = `return Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
  .map((one) => [one.sourceName, one.errorMessage])`;

/** Starts Firefox without a window of its own, with a new profile. */
export async function startFirefox(wishes: Wishes): Promise<Browser> {
  const profile = newProfile(wishes);
  // The last one: to be let read the console.
  const args = ['--marionette', '--headless', '--no-remote', '--profile', profile, '--remote-allow-system-access'];
  const firefox = startProgram('FIREFOX_PROGRAM', args, { stdio: 'ignore' });
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await untilThereIs(firefox, () =>
    existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined,
  );
  const say = await marionetteAt(port);
  const send: Send = async (command, given = {}) => {
    const result = await say(`WebDriver:${command}`, given);
    // What is not one value comes as it is.
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
    found: (texts) => foundOnDisk(profile, texts, sent),
    isPrivate: false,
    end: () => say('Marionette:Quit', {}).then(() => untilEnded(firefox)),
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  });
}
