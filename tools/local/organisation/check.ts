import { faultsOf } from '../../../src/validation/check.ts';
import {
  also,
  anyText,
  type CodeOf,
  either,
  type Fault,
  type Infer,
  isFields,
  objectOf,
  oneOf,
  optional,
  type Schema,
  textThat,
  whole,
} from '../../../src/validation/schema.ts';
import { type Read, readText, type SyntaxCode } from '../../../src/validation/text.ts';
import { dayWithin, telephone } from '../../../src/contacts/contacts.ts';
import { firstEdition } from '../../../src/contacts/values.ts';
import { inEachLanguage, name, tellingIn } from '../../../src/contacts/texts.ts';
import { hidePage } from './everyday.ts';
import { type LogoFault, logoFault, logoFiles } from './logo.ts';

const address = /^(?=.{1,100}$)(?!.*\d{3}.*@)\w([\w.+-]{0,62}\w)?@[a-zA-Z\d-]+(\.[a-zA-Z\d-]+)+$/;
const ways = ['email', 'telephone'];

/** Words in the name of a general mailbox, alone or among others. */
const ofBoxes = ['contact', 'us', 'cysylltwch'];
const wordsOf = (part = ''): readonly string[] =>
  part.split(/[^a-z]+/i).filter((word) => word !== '' && !ofBoxes.includes(word.toLowerCase()));

/** Returns a word that makes an address tell something: one word is only a name, but more can be an instruction. */
function tells(given: string): string | undefined {
  const [box, host] = given
    .replace(/\.[^.]+$/, '')
    .split('@')
    .map(wordsOf);
  const isTelling = (word: string): boolean => tellingIn(word) !== undefined;
  const ofHost = host?.filter(isTelling) ?? [];
  return [...(box && box.length > 1 ? box.filter(isTelling) : []), ...(ofHost.length > 1 ? ofHost : [])][0];
}

/** An e-mail address that says nothing but where to write. */
const email = also(
  textThat((text) => (address.test(text) ? undefined : 'not-email'), { pattern: address.source }),
  (given, place): readonly Fault<'email-tells'>[] => {
    const word = tells(given);
    return word === undefined ? [] : [{ place, code: 'email-tells', about: { given: word } }];
  },
);
const $schema = optional(anyText);

const named = (today: string) =>
  objectOf({
    $schema,
    name: inEachLanguage(name),
    email: optional(email),
    telephone: optional(telephone([])),
    logo: optional(oneOf(logoFiles, 'not-logo')),
    hide: optional(hidePage),
    security: optional(email),
    answersInDays: whole(1, 365),
    checkedOn: dayWithin(firstEdition, today),
  });
const nobody = objectOf({ $schema });

/** The organisation that publishes this copy, and how to reach it about accessibility. */
export type Organisation = Infer<ReturnType<typeof named>>;
/** What local/organisation.json holds once it has passed the check: everything, or nothing. */
export type LocalOrganisation = Organisation | (Infer<typeof nobody> & { readonly name?: undefined });
type Code = CodeOf<ReturnType<typeof named>> | SyntaxCode | 'given-twice' | 'no-way' | LogoFault;

const isEmpty = (file: object): boolean => Object.keys(file).every((key) => key === '$schema');

/** The schema for a file of who publishes the app: empty, or with all that the accessibility statement needs. */
export function organisationFile(today: string) {
  const whole = named(today);
  const reached = { ...whole, json: { anyOf: ways.map((way) => ({ required: [way] })) } };
  return either([nobody, reached] as readonly Schema<LocalOrganisation, CodeOf<typeof whole>>[], (file) =>
    isEmpty(file) ? nobody : whole,
  );
}

/** Finds that a file has no way to reach whoever publishes the app. */
const unreached = (file: unknown): readonly Fault<'no-way'>[] =>
  !isFields(file) || isEmpty(file) || ways.some((way) => Object.hasOwn(file, way))
    ? []
    : [{ place: '', code: 'no-way', about: { ways: ways.join(', ') } }];

/** Finds that the named logo is missing, or cannot be shown. */
function unshown(file: unknown, folder: string): readonly Fault<LogoFault>[] {
  const named = isFields(file) ? logoFiles.find((one) => one === file['logo']) : undefined;
  const code = named && logoFault(folder, named);
  return code ? [{ place: 'logo', code, about: { given: named } }] : [];
}

/**
 * Checks the text of a file of who publishes the app, and the logo that it names. `today` is year-month-day; `folder`
 * is the file's. Returns its content, or the mistakes.
 */
export const checkOrganisation = (source: string, today: string, folder: string): Read<LocalOrganisation, Code> =>
  readText<LocalOrganisation, Code>(source, (file) => [
    ...faultsOf(organisationFile(today), file),
    ...unreached(file),
    ...unshown(file, folder),
  ]);
