import { areas, type Service, services } from '../../../src/contacts/contacts';
import { safeguardingRoles } from '../../../src/contacts/own';
import type { Reading } from '../../../src/updates/fact';
import { facts } from '../../../src/updates/facts';
import { roleOf } from '../../../src/updates/roles';
import { sitesNow } from '../../../src/updates/sites';
import type { Found, Read } from '../../../src/validation/text';
import { signedParts } from '../../../src/review/part-ids';
import { languages } from '../../../src/words/language-ids';
import type { Codes } from '../../drawn/codes';
import { checkAreas } from '../../local/areas/check';
import { checkOwnContacts } from '../../local/contacts/check';
import { checkConfirmations, firmFacts } from '../../local/confirmations/check';
import { checkOrganisation } from '../../local/organisation/check';
import { checkSignatures } from '../../local/signatures/check';
import { signedNow } from '../../local/signatures/signed';

const today = '2026-12-01';
const on = '2026-11-25';
const each = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
/** A word on each; of what an organisation can only confirm, that it does. */
const mapped = (all: Readonly<Record<string, Reading>>, word: (reading: Reading) => object) =>
  Object.fromEntries(
    Object.entries(all).map(([id, reading]) => [
      id,
      (firmFacts.some((firm) => firm === id) ? confirmed : word)(reading),
    ]),
  );
const ofEach = (ids: readonly string[], word: object | string) => Object.fromEntries(ids.map((id) => [id, word]));

/** What a file holds, once it has passed the check of the build. Throws where it does not. */
function accepted<T>(read: Read<T, string>): T {
  if ('content' in read) return read.content;
  throw new Error(read.faults.map(({ place, code }: Found) => `${place}: ${code}`).join('\n'));
}
const asText = (file: object): string => JSON.stringify(file);

// A name is the one text of an organisation’s own that these pages show: this one speaks against all that it can in such words.
const against = each('Nobody Has a Duty, the Police and Social Services Are Closed');
// In the role that can confirm it: in another one it counts for nothing.
const said = ({ confirmBy }: Reading) => ({ by: roleOf[confirmBy], of: against, on });
const notUsed = (reading: Reading) => ({ ...said(reading), notUsed: 'superseded' });
const confirmed = (reading: Reading) => ({ ...said(reading), evidence: 'law' });
// Of each body another one, as it must be; that of Social Services is the same in every area, by day and by night.
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
  'virtual:contacts': accepted(
    checkOwnContacts(
      asText({
        numbers: ofEach(areas, mapAll(services, number)),
        councils: ofEach(areas, council),
        safeguarding: mapAll(safeguardingRoles, (role) => ({ ...number(role), hours })),
      }),
      today,
    ),
  ) as object,
  'virtual:areas': accepted(checkAreas(asText({ offered: [areas.at(-1)] }))) as object,
  'virtual:confirmations': accepted(
    checkConfirmations(asText({ facts: mapped(facts, word), sites: mapped(sitesNow, word) }), today),
  ) as object,
  // A logo is baked in by its address. What may stand on the page of Hide in the place of the app’s says nothing of the protocol either way.
  'virtual:organisation': {
    ...(accepted(
      checkOrganisation(
        asText({ name: against, email: 'a@example.org', answersInDays: 365, checkedOn: on }),
        today,
        'local',
      ),
    ) as object),
    logo: '/logo.svg',
  },
  'virtual:signatures': signedNow(
    accepted(checkSignatures(asText({ signatures: [{ ...signed, of: against }] }), today, codes)),
    codes,
  ) as object,
});

/** What stands in these files as an id, and has words of its own on each page. */
export const ids: readonly string[] = [
  'superseded',
  'socialServices',
  'preventSpoc',
  ...Object.values(roleOf).filter((role) => role.includes('-')),
];

/** Files of an organisation, by the module that they are baked into: none, and those that say against the protocol all that the check lets through. */
export const files = {
  none: {
    'virtual:contacts': { numbers: {} },
    'virtual:areas': {},
    'virtual:confirmations': {},
    'virtual:organisation': {},
    'virtual:signatures': [],
  },
  notUsed: baked(notUsed),
  confirmed: baked(confirmed),
} as const satisfies Readonly<Record<string, object>>;
/** What an organisation’s files can be. */
export type Files = keyof typeof files;
