import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorityNumbers, lastDay, localNumber } from '../../src/contacts/contacts.ts';
import { contactsFile, council, opening, safeguardingNumber } from '../../src/contacts/own.ts';
import { jsonSchemaOf } from '../../src/validation/json-schema.ts';
import type { Fields } from '../../src/validation/schema.ts';
import { root } from '../lib/root.mjs';
import { areasFile } from './areas/check.ts';
import { confirmationsFile, firmWord, ownWord } from './confirmations/check.ts';
import { organisationFile } from './organisation/check.ts';
import { signature, signaturesFile } from './signatures/check.ts';

// A schema does not know which days are in the future, so it allows any up to the last day.
const contacts = (): Fields =>
  jsonSchemaOf(contactsFile(lastDay), {
    title: 'Contacts',
    description:
      'Telephone numbers of your area, and whom your organisation has for safeguarding. No names of persons. Check a file with: npm run tool -- check-local FILE',
    definitions: {
      authority: authorityNumbers(lastDay),
      number: localNumber('socialServices', lastDay),
      policeNumber: localNumber('police', lastDay),
      preventNumber: localNumber('preventSpoc', lastDay),
      opening,
      council: council(lastDay),
      safeguardingNumber: safeguardingNumber(lastDay),
    },
  });

const organisation = (): Fields =>
  jsonSchemaOf(organisationFile(lastDay), {
    title: 'Who publishes the app',
    description:
      'Your organisation: its name and how to reach it, or nothing. No names of persons. Check a file with: npm run tool -- check-local FILE',
  });

const confirmations = (): Fields =>
  jsonSchemaOf(confirmationsFile(lastDay), {
    title: 'What your organisation confirmed',
    description:
      'Of each fact that is newer than the protocol: who confirmed it, or that it is not used here. Roles, never names of persons. Check a file with: npm run tool -- check-local FILE',
    definitions: { ownWord: ownWord(lastDay), firmWord: firmWord(lastDay) },
  });

const signatures = (): Fields =>
  jsonSchemaOf(signaturesFile(lastDay), {
    title: 'Who signed which edition',
    description:
      'Each part of the judgement book and of the reviewer’s book that was signed on paper. Roles, never names of persons. Check a file with: npm run tool -- check-local FILE',
    definitions: { signature: signature(lastDay) },
  });

const areas = (): Fields =>
  jsonSchemaOf(areasFile, {
    title: 'The areas that are offered first',
    description: 'The areas that your organisation works in. Check a file with: npm run tool -- check-local FILE',
  });

/** Returns the schemas of the adopter's own files, for editors, by their place in `local/`. */
export const localSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({
      contacts: contacts(),
      areas: areas(),
      confirmations: confirmations(),
      organisation: organisation(),
      signatures: signatures(),
    }).map(([name, schema]) => [join(root, `local/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`]),
  );

/** Writes the schemas of the adopter's own files. Returns the exit code. */
export default function main(): number {
  localSchemas().forEach((text, file) => writeFileSync(file, text));
  return 0;
}
