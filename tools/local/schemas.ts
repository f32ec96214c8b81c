import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorityNumbers, lastDay, localNumber } from '../../src/contacts/contacts.ts';
import { opening } from '../../src/contacts/hours.ts';
import { contactsFile, council, safeguardingNumber } from '../../src/contacts/own.ts';
import { firstEdition } from '../../src/contacts/values.ts';
import { jsonSchemaOf } from '../../src/validation/json-schema.ts';
import type { Fields } from '../../src/validation/schema.ts';
import { root } from '../lib/root.mjs';
import { areasFile } from './areas/check.ts';
import { confirmationsFile, firmWord, ownWord } from './confirmations/check.ts';
import { organisationFile } from './organisation/check.ts';
import { signature, signaturesFile } from './signatures/check.ts';

// A schema says nothing of what is still to come: hence the last day.
const contacts = (): Fields =>
  jsonSchemaOf(contactsFile(lastDay), {
    title: 'Contacts',
    description:
      'Telephone numbers of your area, and whom your organisation has for safeguarding. No names of persons. Check a file with: npm run tool -- contacts FILE',
    definitions: {
      authority: authorityNumbers(lastDay),
      number: localNumber('socialServices', lastDay),
      policeNumber: localNumber('police', lastDay),
      preventNumber: localNumber('preventSpoc', lastDay),
      opening,
      council: council(lastDay),
      safeguardingNumber: safeguardingNumber(lastDay),
    },
    notes: {
      numbers: 'One entry for each local authority, by its id in src/contacts/authorities.ts',
      socialServices: 'Social Services, in office hours',
      outOfHours: 'Emergency Duty Team, out of hours',
      police: "The police force's own line, besides 999 and 101",
      preventSpoc: 'Prevent single point of contact',
      councils: 'What is to be known of a council beside its number, by the same ids',
      hours: 'When the number is answered: days and times, which the app says in words of each language; no hour twice',
      first: 'The first day of the week, in English',
      last: 'The last one, or the same for one day',
      from: 'With four digits, such as 08:30',
      to: 'With four digits; 24:00 is the end of the day',
      form: "The council's form for the written report: an address that begins with https://, in each language",
      preventForm: 'The form for a Prevent referral there: an address that begins with https://, in each language',
      safeguarding: "Your organisation's own, by a role and never by a person's name",
      team: 'Your safeguarding team',
      person: 'Your designated safeguarding person',
      number:
        'Digits and spaces: 11 digits with an area code, 10 or 11 with 0800 in front, 8 to 15 with +, 3 to 6 for a short number; none that begins with 09, 070 or 118, none that is the same for everyone but 999, 112 and 101 for the Police and 101 for Prevent, and none for two bodies',
      checkedOn: 'The day on which someone last checked it: year-month-day, from July 2015 to today',
    },
  });

const organisation = (): Fields =>
  jsonSchemaOf(organisationFile(lastDay), {
    title: 'Who publishes the app',
    description:
      'Your organisation: its name and how to reach it, or nothing. No names of persons. Check a file with: npm run tool -- organisation FILE',
    notes: {
      name: "The organisation's name alone, as it stands in a sentence of each language",
      email: 'The address of a role, never of a person; it says nothing but where',
      telephone: 'Digits and spaces, as in the file of local numbers',
      logo: 'A file beside this one, of 50,000 bytes at most: a PNG, or an SVG of shapes alone',
      hide: 'An everyday text of your own for the page of Hide, with no word of the subject in it',
      title: 'The heading of that page',
      lines: 'Its lines, in the order in which they stand',
      rest: 'What ‘Read more’ opens',
      security: 'Where a weakness of this copy is told: the address of a role. It goes into .well-known/security.txt',
      answersInDays: 'In how many days you answer',
      checkedOn: `The day on which someone last checked the accessibility statement: year-month-day, from ${firstEdition} to today`,
    },
  });

const confirmations = (): Fields =>
  jsonSchemaOf(confirmationsFile(lastDay), {
    title: 'What your organisation confirmed',
    description:
      'Of each fact that is newer than the protocol: who confirmed it, or that it is not used here. Roles, never names of persons. Check a file with: npm run tool -- confirmations FILE',
    definitions: { ownWord: ownWord(lastDay), firmWord: firmWord(lastDay) },
    notes: {
      facts: 'By the id of each fact in src/updates/facts.ts',
      sites: 'By the id of each site that the protocol lists',
      welsh: 'That the Welsh of this copy was read, by a Welsh reader',
      host: 'That its host was checked, by who is in charge of it',
      by: 'The role in which it was confirmed or decided, never a person’s name',
      of: 'The organisation of that role, as it stands in a sentence of each language',
      on: `The day on which it was confirmed or decided: year-month-day, from ${firstEdition} to today`,
      evidence: 'On what evidence: one of these',
      notUsed: 'Why your organisation does not go by it: one of these. Its words stay in the app',
    },
  });

const signatures = (): Fields =>
  jsonSchemaOf(signaturesFile(lastDay), {
    title: 'Who signed which edition',
    description:
      'Each part of the judgement book and of the reviewer’s book that was signed on paper. Roles, never names of persons. Check a file with: npm run tool -- signatures FILE',
    definitions: { signature: signature(lastDay) },
    notes: {
      by: 'The role in which it was signed, never a person’s name',
      of: 'The organisation of that role, as it stands in a sentence of each language',
      on: `The day on which it was signed: year-month-day, from ${firstEdition} to today`,
      again: 'The day by which it is read again: year-month-day, after that day and within a year of it',
      edition: 'The full code of the edition, of 64 characters, as the book or npm run tool -- signatures prints it',
      parts: 'Each part that was signed, with its own full code',
    },
  });

const areas = (): Fields =>
  jsonSchemaOf(areasFile, {
    title: 'The areas that are offered first',
    description: 'The areas that your organisation works in. Check a file with: npm run tool -- areas FILE',
    notes: {
      offered: 'The ids of local authorities in src/contacts/authorities.ts, in the order in which they are offered',
    },
  });

/** The schemas of the adopter's own files, for editors, as they stand in `local/`. */
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
