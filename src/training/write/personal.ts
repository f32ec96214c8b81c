import { type Language, languages, writtenAt } from '../../words/languages';

/** How the first letters of a Welsh month change after “o”. */
const softened: Readonly<Record<string, string>> = { Rh: 'R', M: 'F', G: '', T: 'D' };
const monthsIn = (language: Language): readonly string[] => {
  const months = writtenAt(language, 'ui:months') as Readonly<Record<string, string>> | undefined;
  const soft = (name: string) => name.replace(/^(Rh|[MGT])/, (first) => softened[first] ?? first);
  return Object.values(months ?? {}).flatMap((name) => [name, soft(name)]);
};

const telephone = /(?:\+44|(?<!\d)\(?0)(?:[\s()-]{0,2}\d){9,11}(?!\d)/;
const email = /\S@\S+\.\S/;
/** The final letters are those that a postcode may have. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/i;
const dateInDigits = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/;
const dateInWords = (): RegExp => {
  const month = `(?:${languages.flatMap(monthsIn).join('|')})`;
  return new RegExp(`\\b(?:\\d{1,2}\\S*\\s(?:o\\s|of\\s)?${month}|${month}\\s\\d{1,2},?)\\s\\d{4}\\b`, 'i');
};

/**
 * Whether a text seems to have personal details: a telephone number, an email address, a full date, or a postcode.
 * Recognises forms only, so it cannot find names.
 */
export const seemsPersonal = (text: string): boolean =>
  [telephone, email, postcode, dateInDigits, dateInWords()].some((form) => form.test(text));
