import { type Language, languages, writtenAt } from '../../words/languages';
import { useWords } from '../../words/words';

/** How the first letters of a Welsh month change after “o”. */
const softened: Readonly<Record<string, string>> = { Rh: 'R', M: 'F', G: '', T: 'D' };
const monthsIn = (language: Language): readonly string[] => {
  const months = writtenAt(language, 'ui:months') as Readonly<Record<string, string>> | undefined;
  const soft = (name: string) => name.replace(/^(Rh|[MGT])/, (first) => softened[first] ?? first);
  return Object.values(months ?? {}).flatMap((name) => [name, soft(name)]);
};

/** What could be personal: a telephone number, an e-mail address, a postcode, a date in digits, a name with a number. */
const forms: readonly RegExp[] = [
  // No form is of any length, so that a text made for it cannot stop the page.
  /(?:\+44|(?<!\d)\(?0)(?:[\s()-]{0,2}\d){9,11}(?!\d)/g,
  /[^\s"@]{1,64}@[^\s"@]{1,99}\.[^\s"@]{1,24}/g,
  // The final letters are those that a postcode may have.
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/gi,
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/g,
  /\p{L}\p{Ll}{1,30}_?\d{1,4}(?![\d:])/gu,
];
const dateInWords = (): RegExp => {
  const month = `(?:${languages.flatMap(monthsIn).join('|')})`;
  return new RegExp(`\\b(?:\\d{1,2}\\S{0,4}\\s(?:o\\s|of\\s)?${month}|${month}\\s\\d{1,2},?)\\s\\d{4}\\b`, 'gi');
};

/** Returns all in a text that seems personal, each once. Recognises forms only, so it cannot find a name alone. */
export const personalIn = (text: string): readonly string[] => [
  ...new Set([dateInWords(), ...forms].flatMap((form) => text.match(form) ?? [])),
];

/** Names what in the texts of a case could be a real person's, one by one. Renders nothing if nothing could. */
export function Personal({ of }: { of: string }) {
  const { t } = useWords();
  const found = personalIn(of);
  if (found.length === 0) return null;
  return <strong data-personal={found.length}>{t('training:write/personal', { found: found.join('; ') })}</strong>;
}
