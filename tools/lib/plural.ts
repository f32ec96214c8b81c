import type { Tongue } from './pair.ts';

/** Every plural form that a language can have, in its order. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const ending = /_(zero|one|two|few|many|other)$/;

const formsOf = new Map<Tongue, readonly string[]>();
/** The plural forms that a language has, in their order. They are asked for at every key: a language is looked up once. */
export function formsIn(tongue: Tongue): readonly string[] {
  const known = formsOf.get(tongue);
  if (known) return known;
  const { pluralCategories } = new Intl.PluralRules(tongue).resolvedOptions();
  const own = forms.filter((form) => pluralCategories.includes(form));
  formsOf.set(tongue, own);
  return own;
}

/** A key without the ending of its plural form. */
export const stemOf = (key: string): string => key.replace(ending, '');

/** The plural form that a key names, if it names one. */
export const formOf = (key: string): string | undefined => ending.exec(key)?.[1];

/** The key at which a language has a text: for a plural form that it does not use, that for several. */
export function keyIn(tongue: Tongue, key: string): string {
  const form = formOf(key);
  return form === undefined || formsIn(tongue).includes(form) ? key : `${stemOf(key)}_other`;
}

/** All keys of the family of a counted text, in all forms, in their order; the key alone for a text that is not counted. */
export const familyOf = (key: string): string[] =>
  formOf(key) === undefined ? [key] : forms.map((form) => `${stemOf(key)}_${form}`);
