import { objectOf, type Schema, textThat } from '../reader/schema.ts';
import { type Language, languages } from '../words/language-ids.ts';

/** A text in one line, of so many characters at most, without markup. In: how many, and what is said of any other text. */
export const oneLine = <Code extends string>(most: number, says: Code) => {
  const pattern = new RegExp(`^[^\\s<>]([^<>\\r\\n\\t]{0,${most - 2}}[^\\s<>])?$`);
  return textThat((text) => (pattern.test(text) ? undefined : says), { pattern: pattern.source });
};

/** The name of an organisation, as it stands in a sentence. */
export const name = oneLine(100, 'not-name');

/** The same in every language of the app. */
export const inEachLanguage = <Code extends string>(text: Schema<string, Code>) =>
  objectOf(Object.fromEntries(languages.map((one) => [one, text])) as Record<Language, Schema<string, Code>>);

const webAddress = /^https:\/\/([a-z\d-]+\.)+[a-z]{2,}(\/[^\s<>"]{0,300})?$/i;
/** The address of a page in the web: one that is read by nobody on the way, and leads to the host that it shows. */
export const pageAddress = textThat((text) => (webAddress.test(text) ? undefined : 'not-address'), {
  pattern: webAddress.source,
});
