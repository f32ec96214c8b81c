import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Contacts } from '../../src/contacts/contacts.ts';
import { checkContacts } from '../../src/contacts/file/check.ts';
import { plainError } from '../plain-error.ts';
import { inWords } from './in-words.ts';
import { today } from './today.ts';

const file = 'local/contacts.json';
const moduleId = 'virtual:contacts';
const resolvedId = `\0${moduleId}`;

/**
 * Bakes the adopter's local numbers in, as the module `virtual:contacts`: the page may fetch nothing.
 * A wrong file stops the build with the checker's messages, whether or not the app asks for it.
 */
export function contacts(): Plugin {
  let path = file;
  return {
    name: 'clear-steps:contacts',
    configResolved: ({ root }) => void (path = join(root, file)),
    buildStart: () => void readContacts(path),
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      this.addWatchFile(path);
      return `export default ${JSON.stringify(readContacts(path))};`;
    },
  };
}

function readContacts(path: string): Contacts {
  const result = checkContacts(readFileSync(path, 'utf8'), today());
  if ('mistakes' in result) throw plainError(result.mistakes.map((mistake) => inWords(file, mistake)).join('\n'));
  return result.contacts;
}
