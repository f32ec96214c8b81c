import { areas, type Service, services } from '../../../src/contacts/contacts';
import { safeguardingRoles } from '../../../src/contacts/own';
import type { Reading } from '../../../src/updates/update';
import { updates, sitesNow } from '../../../src/updates/updates';
import { roleOf } from '../../../src/updates/roles';
import type { Found, Read } from '../../../src/validation/text';
import { signedParts } from '../../../src/review/part-ids';
import { languages } from '../../../src/words/language-ids';
import type { Codes } from '../../drawn/codes';
import { checkAreas } from '../../local/areas/check';
import { checkOwnContacts } from '../../local/contacts/check';
import { checkConfirmations, irreplaceableFacts } from '../../local/confirmations/check';
import { checkOrganisation } from '../../local/organisation/check';
import { checkSignatures } from '../../local/signatures/check';
import { signedNow } from '../../local/signatures/signed';

const today = '2026-12-01';
const on = '2026-11-25';
const each = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
/** Applies `word` to each fact; those that an organisation can only confirm are confirmed. */
const mapped = (all: Readonly<Record<string, Reading>>, word: (reading: Reading) => object) =>
  Object.fromEntries(
    Object.entries(all).map(([id, reading]) => [
      id,
      (irreplaceableFacts.some((firm) => firm === id) ? confirmed : word)(reading),
    ]),
  );
const ofEach = (ids: readonly string[], word: object | string) => Object.fromEntries(ids.map((id) => [id, word]));

/** Returns the content of a file that passes the build's check. Throws if it does not. */
function accepted<Content, More extends readonly unknown[]>(
  check: (text: string, today: string, ...more: More) => Read<Content, string>,
  file: object,
  ...more: More
): Content {
  const read = check(JSON.stringify(file), today, ...more);
  if ('content' in read) return read.content;
  throw new Error(read.faults.map(({ place, code }: Found) => `${place}: ${code}`).join('\n'));
}

// A name is the only text of an organisation’s own on these pages: this one contradicts all that it can.
const against = each('Nobody Has a Duty, the Police and Social Services Are Closed');
// In the role that can confirm it: no other role counts.
const said = ({ confirmBy }: Reading) => ({ by: roleOf[confirmBy], of: against, on });
const notUsed = (reading: Reading) => ({ ...said(reading), notUsed: 'superseded' });
const confirmed = (reading: Reading) => ({ ...said(reading), evidence: 'law' });
// Each body needs its own number; that of Social Services is the same in every area, by day and by night.
const ending: Readonly<Record<Service | (typeof safeguardingRoles)[number], string>> = {
  socialServices: '0',
  outOfHours: '0',
  police: '1',
  preventSpoc: '2',
  team: '3',
  person: '3',
};
const number = (of: keyof typeof ending) => ({ number: `07700 90000${ending[of]}`, checkedOn: on });

const form = each('https://999.example.gov.uk/');
const hours = [{ first: 'monday', last: 'monday', from: '00:00', to: '00:01' }];
const council = { hours, form, preventForm: form, checkedOn: on };
const mapAll = <Id extends string>(ids: readonly Id[], value: (id: Id) => object) =>
  Object.fromEntries(ids.map((id) => [id, value(id)]));

const code = 'e'.repeat(64);
const codes: Codes = {
  edition: code,
  parts: Object.fromEntries(signedParts.map((part) => [part, { code, title: against }])) as unknown as Codes['parts'],
};
const signed = { by: 'safeguarding-lead', on, again: '2027-11-25', edition: code, parts: ofEach(signedParts, code) };

const baked = (word: (reading: Reading) => object) => ({
  contacts: accepted(checkOwnContacts, {
    numbers: ofEach(areas, mapAll(services, number)),
    councils: ofEach(areas, council),
    safeguarding: mapAll(safeguardingRoles, (role) => ({ ...number(role), hours })),
  }),
  areas: accepted(checkAreas, { offered: [areas.at(-1)] }),
  confirmations: accepted(checkConfirmations, { facts: mapped(updates, word), sites: mapped(sitesNow, word) }),
  // A logo is built in by its address. What replaces the app's name on the page of Hide is not about the protocol.
  organisation: {
    ...accepted(
      checkOrganisation,
      { name: against, email: 'a@example.org', answersInDays: 365, checkedOn: on },
      'local',
    ),
    logo: '/logo.svg',
  },
  signatures: signedNow(accepted(checkSignatures, { signatures: [{ ...signed, of: against }] }, codes), codes),
});

/** Values that are ids in these files, and have words of their own on each page. */
export const ids: readonly string[] = [
  'superseded',
  'socialServices',
  'preventSpoc',
  ...Object.values(roleOf).filter((role) => role.includes('-')),
];

/** An organisation's files, by name: none, and those that contradict the protocol as far as allowed. */
export const files = {
  none: { contacts: { numbers: {} }, areas: {}, confirmations: {}, organisation: {}, signatures: [] },
  notUsed: baked(notUsed),
  confirmed: baked(confirmed),
} as const satisfies Readonly<Record<string, object>>;
export type Files = keyof typeof files;
