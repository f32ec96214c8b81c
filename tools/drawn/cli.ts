import { join, relative, resolve } from 'node:path';
import type { Drawn } from 'virtual:drawn';
import { type Plugin, runnerImport } from 'vite';
import type { Hours, Weekday } from '../../src/contacts/own.ts';
import { languages } from '../../src/words/language-ids.ts';
import { root } from '../lib/root.mjs';
import { withoutStyles } from '../lib/without-styles.mjs';
import type * as Draw from './draw.tsx';

const lately = { checkedOn: '2026-02-01' };
const longAgo = { checkedOn: '2025-02-01' };
// Checked in the future, as it seems on a device whose clock is slow.
const ahead = { checkedOn: '9998-02-01' };
/** Numbers for an area, as an adopter could supply them. The book shows only the texts around them. */
const numbers = {
  cardiff: {
    socialServices: { number: '029 2000 0000', ...lately },
    outOfHours: { number: '029 2000 0001', ...longAgo },
    police: { number: '029 2000 0002', ...lately },
    preventSpoc: { number: '029 2000 0003', ...ahead },
  },
};
const each = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
const form = each('https://example.org/form');
const day = (first: Weekday, last: Weekday) => ({ first, last, from: '09:00', to: '17:00' });
const hours: Hours = [day('monday', 'thursday'), day('friday', 'friday')];
const always: Hours = [{ first: 'monday', last: 'sunday', from: '00:00', to: '24:00' }];
const councils = { cardiff: { hours, form, preventForm: form, ...longAgo } };
const ofOwn = { number: '029 2000 0004', hours: always, ...lately };
const local: Readonly<Record<string, unknown>> = {
  'virtual:contacts': { numbers, councils, safeguarding: { team: ofOwn, person: ofOwn } },
  'virtual:areas': {},
  'virtual:confirmations': {},
  'virtual:edition': { version: '', code: '', local: '' },
  'virtual:organisation': {},
  'virtual:signatures': [],
};
const withLocal: Plugin = {
  name: 'clear-steps:drawn-local',
  resolveId: (id) => (id in local ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0virtual:') ? `export default ${JSON.stringify(local[id.slice(1)])};` : null),
};

/** What the plugin receives: the screens, and the files that they were drawn from, relative to the project folder. */
export interface Told {
  readonly drawn: Drawn;
  readonly files: readonly string[];
}

/** Draws the screens and prints them as JSON. Returns the exit code; on failure, prints the reason to stderr. */
export default async function main(): Promise<number> {
  try {
    const { module, dependencies } = await runnerImport<typeof Draw>(join(root, 'tools/drawn/draw.tsx'), {
      root,
      mode: 'production',
      logLevel: 'error',
      plugins: [withLocal, withoutStyles],
    });
    const files = dependencies
      .filter((file) => !file.startsWith('\0'))
      .map((file) => relative(root, resolve(root, file)));
    process.stdout.write(JSON.stringify({ drawn: module.drawn, files } satisfies Told));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
