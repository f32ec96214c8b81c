import { areas, policeNumbers, type Service, services } from '../../../src/contacts/contacts.ts';
import { type Contacts, contactsFile, safeguardingRoles } from '../../../src/contacts/own.ts';
import { dialled, isMobile, withPlainSpaces } from '../../../src/contacts/values.ts';
import { updateIds, updates } from '../../../src/updates/updates.ts';
import { faultsOf } from '../../../src/validation/check.ts';
import { also, type CodeOf, type Fault } from '../../../src/validation/schema.ts';
import { type Read, readText, type SyntaxCode } from '../../../src/validation/text.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import { mistakesOf } from '../../lib/local-words.ts';

/** The body that the number of a service belongs to: councils can share one out of hours, or have one day and night. */
const bodyOf: Readonly<Record<Service, Service>> = {
  socialServices: 'socialServices',
  outOfHours: 'socialServices',
  police: 'police',
  preventSpoc: 'preventSpoc',
};

/** A number, its place in the file, and the body that it belongs to. */
interface Given {
  readonly place: string;
  readonly body: Service | 'safeguarding';
  readonly number: string;
}
const given = (place: string, body: Given['body'], has: { readonly number: string } | undefined): readonly Given[] =>
  has ? [{ place: `${place}.number`, body, number: has.number }] : [];

const givenIn = ({ numbers, safeguarding = {} }: Contacts): readonly Given[] => [
  ...areas.flatMap((area) =>
    services.flatMap((service) => given(`numbers.${area}.${service}`, bodyOf[service], numbers[area]?.[service])),
  ),
  ...safeguardingRoles.flatMap((role) => given(`safeguarding.${role}`, 'safeguarding', safeguarding[role])),
];

/** 101 is the number of the Police, and reaches Prevent through them. */
const isBoth = (number: string): boolean => policeNumbers.preventSpoc.some((own) => own === number);

/** Finds each number given before for another body: whoever dials it for one of the two reaches the wrong one. */
function ofTwoBodies(file: Contacts): readonly Fault<'two-bodies'>[] {
  const all = givenIn(file).map((one) => ({ ...one, digits: dialled(one.number) }));
  return all.flatMap(({ place, body, number, digits }, at) => {
    const other = all.slice(0, at).find((one) => one.digits === digits && one.body !== body);
    return !other || isBoth(digits)
      ? []
      : [{ place, code: 'two-bodies' as const, about: { given: number, other: other.place } }];
  });
}

const helplines = updateIds.flatMap((id) => updates[id].telephone ?? []).map(dialled);

/** Finds each number of a helpline: no child is referred to one. */
const ofHelplines = (file: Contacts): readonly Fault<'everyones'>[] =>
  givenIn(file)
    .filter(({ number }) => helplines.includes(dialled(number)))
    .map(({ place, number }) => ({ place, code: 'everyones', about: { given: number } }));

const ownContactsFile = (today: string) =>
  also(contactsFile(today), (file) => [...ofTwoBodies(file), ...ofHelplines(file)]);
type Code = CodeOf<ReturnType<typeof ownContactsFile>> | SyntaxCode | 'given-twice';

/**
 * Checks the text of the organisation’s contacts: as any file of contacts, and that no number belongs to two bodies or
 * to a helpline. `today` is year-month-day. Returns its content, or the mistakes in the order of the file.
 */
export const checkOwnContacts = (source: string, today: string): Read<Contacts, Code> =>
  readText<Contacts, Code>(withPlainSpaces(source), (value) => faultsOf(ownContactsFile(today), value));

const each = (place: string, numbers: object): readonly (readonly [string, Pick<Given, 'number'>])[] =>
  Object.entries(numbers).map(([key, given]) => [`${place}.${key}`, given as Given]);

/** Returns a line for each contact that is valid but needs a second look: `FILE: field: number: why`. */
export const contactsDoubts = (
  file: string,
  { numbers = {}, safeguarding = {} }: Partial<Contacts>,
  language: Language = 'en',
): readonly string[] =>
  [
    ...Object.entries(numbers).flatMap(([area, services]) => each(`numbers.${area}`, services)),
    ...each('safeguarding', safeguarding),
  ]
    .filter(([, { number }]) => isMobile(number))
    .map(([place, { number }]) => `${file}: ${place}: ${number}: ${mistakesOf[language].mobile}`);
