import { oneLine } from '../../../src/contacts/texts.ts';
import { also, type Infer, listOf, objectOf, type Schema } from '../../../src/validation/schema.ts';
import { type Language, languages } from '../../../src/words/language-ids.ts';

const words = (...all: readonly string[]): RegExp =>
  new RegExp(all.map((word) => `(?<![\\p{L}\\d])${word}`).join('|'), 'iu');
// A beginning that an everyday word of the other language shares, such as plant or harmoni, is in one list only.
const inBoth = [
  ...['safeguard', 'police', 'ceop', 'internet', '999', '101', 'clear steps', '(c|g|ch|ngh)amau clir'],
  ...[
    'child',
    'abus',
    'social (services|work)',
    'groom',
    'exploit',
    'online',
    'porn',
    'nude',
    'sex',
    'suicid',
    'extremis',
  ],
  ...['heddlu', '[pb]lentyn', '[pm]hlentyn', 'h?atgyfeir', '[cg]h?am-?dr', '[cg]h?amfanteisi', 'rhywiol', 'secst'],
];
/** The beginnings of words of the subject, which nobody who looks at the page of Hide may guess. */
const subject: Readonly<Record<Language, RegExp>> = {
  en: words(...inBoth, 'kids?\\b', 'harm', 'refer'),
  cy: words(
    ...inBoth,
    ...['[pb]lant', '[pm]hlant', '(dd?|n)iogelu', 'niwe(i|d)', 'ar-lein', 'rhyngrwyd'],
    ...['g?wasanaethau cymdeithasol', 'g?weith\\w+ cymdeithasol'],
  ),
};

/** A text in every language of the app, with no word of the subject in it. */
const everyday = <Code extends string>(text: Schema<string, Code>) => {
  const of = (language: Language) =>
    also(text, (given, place) => {
      const [word] = subject[language].exec(given) ?? [];
      return word === undefined ? [] : [{ place, code: 'names-subject' as const, about: { given: word } }];
    });
  return objectOf(
    Object.fromEntries(languages.map((one) => [one, of(one)])) as Record<Language, ReturnType<typeof of>>,
  );
};
const line = everyday(oneLine(200));

/** The schema for an organisation’s own page of Hide: its title, its lines, and what a tap on its button adds. */
export const hidePage = objectOf({
  title: everyday(oneLine(100)),
  lines: listOf(line, { most: 5, empty: 'no-lines' }),
  rest: line,
});
/** What the page of Hide says, in each language. */
export type HidePage = Infer<typeof hidePage>;
