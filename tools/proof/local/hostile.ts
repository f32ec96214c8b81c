import { siteIds } from '#protocol/resources';
import { areas, services } from '../../../src/contacts/contacts';
import { checkContacts } from '../../../src/contacts/file';
import { safeguardingRoles } from '../../../src/contacts/own';
import { factIds } from '../../../src/newer/facts';
import type { Found, Read } from '../../../src/reader/text';
import { languages } from '../../../src/words/language-ids';
import { checkAreas } from '../../local/areas/check';
import { checkConfirmations } from '../../local/confirmations/check';
import { checkOrganisation } from '../../local/organisation/check';

const today = '2026-03-01';
const on = '2026-02-03';
const each = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
const ofEach = (ids: readonly string[], word: object) => Object.fromEntries(ids.map((id) => [id, word]));

/** What a file holds, once it has passed the check of the build. Throws where it does not. */
function accepted<T>(read: Read<T, string>): T {
  if ('content' in read) return read.content;
  throw new Error(read.faults.map(({ place, code }: Found) => `${place}: ${code}`).join('\n'));
}
const asText = (file: object): string => JSON.stringify(file);

const against = each('Do not ring 999. Nobody has a duty, there is no lock, and the child may be told.');
const notUsed = { notUsed: against, on };
const confirmed = { by: 'officer', of: each('999 is closed'), on, evidence: against };
const number = { number: '07700 900000', checkedOn: on };

const council = { hours: against, form: each('https://999.example.org/'), checkedOn: on };
const ownNumber = { ...number, hours: against };

const baked = (word: object) => ({
  'virtual:contacts': accepted(
    checkContacts(
      asText({
        numbers: ofEach(areas, ofEach(services, number)),
        councils: ofEach(areas, council),
        safeguarding: ofEach(safeguardingRoles, ownNumber),
      }),
      today,
    ),
  ) as object,
  'virtual:areas': accepted(checkAreas(asText({ offered: [areas.at(-1)] }))) as object,
  'virtual:confirmations': accepted(
    checkConfirmations(asText({ facts: ofEach(factIds, word), sites: ofEach(siteIds, word) }), today),
  ) as object,
  // A logo is baked in by its address. What may stand on the page of Hide in the place of the app’s says nothing of the protocol either way.
  'virtual:organisation': {
    ...(accepted(
      checkOrganisation(
        asText({ name: each('No 999'), email: 'a@example.org', answersInDays: 365, checkedOn: on }),
        today,
        'local',
      ),
    ) as object),
    logo: '/logo.svg',
  },
});

/** Files of an organisation, by the module that they are baked into: none, and those that say against the protocol all that the check lets through. */
export const files = {
  none: {
    'virtual:contacts': { numbers: {} },
    'virtual:areas': {},
    'virtual:confirmations': {},
    'virtual:organisation': {},
  },
  notUsed: baked(notUsed),
  confirmed: baked(confirmed),
} as const satisfies Readonly<Record<string, object>>;
/** What an organisation’s files can be. */
export type Files = keyof typeof files;
