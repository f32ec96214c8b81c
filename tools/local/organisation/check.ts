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

/** What a box that is open to all is called, in one word or among others. */
const ofBoxes = ['contact', 'us', 'cysylltwch'];
const wordsOf = (part = ''): readonly string[] =>
  part.split(/[^a-z]+/i).filter((word) => word !== '' && !ofBoxes.includes(word.toLowerCase()));

/** One word before the @ is a name, and one within a host can be a part of it; more can be an instruction. */
function tells(given: string): string | undefined {
  const [box, host] = given
    .replace(/\.[^.]+$/, '')
    .split('@')
    .map(wordsOf);
  const isTelling = (word: string): boolean => tellingIn(word) !== undefined;
  const ofHost = host?.filter(isTelling) ?? [];
  return [...(box && box.length > 1 ? box.filter(isTelling) : []), ...(ofHost.length > 1 ? ofHost : [])][0];
}

/** An address of e-mail: it says nothing but where. */
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
/** What local/organisation.json holds once it has passed the check: all of it, or nothing. */
export type LocalOrganisation = Organisation | (Infer<typeof nobody> & { readonly name?: undefined });
type Code = CodeOf<ReturnType<typeof named>> | SyntaxCode | 'given-twice' | 'no-way' | LogoFault;

const isEmpty = (file: object): boolean => Object.keys(file).every((key) => key === '$schema');

/** A file of who publishes the app: empty, or with all that the accessibility statement needs. In: today as year-month-day. */
export function organisationFile(today: string) {
  const whole = named(today);
  const reached = { ...whole, json: { anyOf: ways.map((way) => ({ required: [way] })) } };
  return either([nobody, reached] as readonly Schema<LocalOrganisation, CodeOf<typeof whole>>[], (file) =>
    isEmpty(file) ? nobody : whole,
  );
}

/** There is a way to reach whoever publishes it. */
const unreached = (file: unknown): readonly Fault<'no-way'>[] =>
  !isFields(file) || isEmpty(file) || ways.some((way) => Object.hasOwn(file, way))
    ? []
    : [{ place: '', code: 'no-way', about: { ways: ways.join(', ') } }];

/** The logo that is named is there, and can be shown. */
function unshown(file: unknown, folder: string): readonly Fault<LogoFault>[] {
  const named = isFields(file) ? logoFiles.find((one) => one === file['logo']) : undefined;
  const code = named && logoFault(folder, named);
  return code ? [{ place: 'logo', code, about: { given: named } }] : [];
}

/**
 * Checks the text of a file of who publishes the app, and the logo that it names.
 * In: the text; today as year-month-day; the folder in which the file stands. Out: what it holds, or the mistakes.
 */
export const checkOrganisation = (source: string, today: string, folder: string): Read<LocalOrganisation, Code> =>
  readText<LocalOrganisation, Code>(source, (file) => [
    ...faultsOf(organisationFile(today), file),
    ...unreached(file),
    ...unshown(file, folder),
  ]);
