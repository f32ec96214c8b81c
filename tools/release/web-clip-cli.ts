import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { cannot } from '../lib/cannot.ts';
import { readAddress } from '../hosting/address.ts';
import { say } from '../hosting/words.ts';
import { escaped } from '../lib/escaped.ts';
import { root } from '../lib/root.mjs';
import { uuidOf } from '../lib/uuid.ts';
import { languageAsked } from '../lib/asked.ts';

type Value = string | number | boolean | Uint8Array | readonly Value[] | { readonly [key: string]: Value };

/** Returns a value as Apple’s property lists write it. */
function plist(value: Value): string {
  if (typeof value === 'string') return `<string>${escaped(value)}</string>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `<${value}/>`;
  if (value instanceof Uint8Array) return `<data>${Buffer.from(value).toString('base64')}</data>`;
  if (Array.isArray(value)) return `<array>\n${value.map(plist).join('\n')}\n</array>`;
  const entries = Object.entries(value).map(([key, of]) => `<key>${escaped(key)}</key>\n${plist(of)}`);
  return `<dict>\n${entries.join('\n')}\n</dict>`;
}

/** Returns an identifier for a profile: the address in reverse, as Apple asks. */
const identifierOf = ({ hostname, pathname }: URL): string =>
  [...hostname.split('.').reverse(), ...pathname.split('/')].filter((part) => part !== '').join('.');

/** The fields that every part of a profile has. */
const payload = (type: string, page: URL, name: string): { readonly [key: string]: Value } => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: `${identifierOf(page)}.${type}`,
  // A profile that is made again replaces the earlier one on a tablet.
  PayloadUUID: uuidOf(`${page.href}#${type}`).toUpperCase(),
  PayloadDisplayName: name,
});

/**
 * Returns an unsigned profile that puts the app, in a language, on the home screen of a managed iPad or iPhone.
 * `address` ends in a slash.
 */
export function webClip(address: URL, language: Language): string {
  const page = language === languages[0] ? address : new URL(`${language}/`, address);
  const { name } = JSON.parse(readFileSync(join(root, `locales/${language}/ui.json`), 'utf8')) as { name: string };
  const clip = {
    ...payload('com.apple.webClip.managed', page, name),
    URL: page.href,
    Label: name,
    Icon: readFileSync(join(root, 'public/icons/apple-touch-icon.png')),
    FullScreen: true,
    IsRemovable: true,
    Precomposed: true,
  };
  const profile = { ...payload('Configuration', page, name), PayloadContent: [clip] };
  const type = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${type}\n<plist version="1.0">\n${plist(profile)}\n</plist>\n`;
}

/**
 * Prints a profile for the home screen of managed iPads, for an https address; with `--cy`, one that opens in Welsh.
 * Returns the exit code: 2 if the address is not valid.
 */
export default function main(args: readonly string[]): number {
  const [language, [given = '']] = languageAsked(args);
  const address = readAddress(given);
  if (address?.protocol !== 'https:') return cannot(say('clipUsage'));
  process.stdout.write(webClip(address, language));
  return 0;
}
