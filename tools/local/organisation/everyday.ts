import { oneLine } from '../../../src/contacts/texts.ts';
import { also, type Infer, listOf, objectOf, type Schema } from '../../../src/validation/schema.ts';
import { type Language, languages } from '../../../src/words/language-ids.ts';

const words = (...all: readonly string[]): RegExp =>
  new RegExp(all.map((word) => `(?<![\\p{L}\\d])${word}`).join('|'), 'iu');
// Where an everyday word of the other language begins alike, such as plant or harmoni, it stands in its own list alone.
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
/** Words of the subject, as they begin: whoever looks at the page of Hide must not guess it. */
const subject: Readonly<Record<Language, RegExp>> = {
  en: words(...inBoth, 'kids?\\b', 'harm', 'refer'),
  cy: words(
    ...inBoth,
    ...['[pb]lant', '[pm]hlant', '(dd?|n)iogelu', 'niwe(i|d)', 'ar-lein', 'rhyngrwyd'],
    ...['g?wasanaethau cymdeithasol', 'g?weith\\w+ cymdeithasol'],
  ),
};

/** The same in every language of the app, with no word of the subject in it. */
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

/** An everyday text of the organisation’s own for the page of Hide: its title, its lines, and what ‘Read more’ opens. */
export const hidePage = objectOf({
  title: everyday(oneLine(100)),
  lines: listOf(line, { most: 5, empty: 'no-lines' }),
  rest: line,
});
/** What the page of Hide says, in each language. */
export type HidePage = Infer<typeof hidePage>;
