import type { Tongue } from './pair.ts';

/** Every plural form that a language can have, in order. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const ending = /_(zero|one|two|few|many|other)$/;

const formsOf = new Map<Tongue, readonly string[]>();
/** Returns the plural forms of a language, in order. Kept after the first look-up, since every key needs them. */
export function formsIn(tongue: Tongue): readonly string[] {
  const known = formsOf.get(tongue);
  if (known) return known;
  const { pluralCategories } = new Intl.PluralRules(tongue).resolvedOptions();
  const own = forms.filter((form) => pluralCategories.includes(form));
  formsOf.set(tongue, own);
  return own;
}

/** Returns a key without the ending of its plural form. */
export const stemOf = (key: string): string => key.replace(ending, '');

/** Returns the plural form that a key names, if any. */
export const formOf = (key: string): string | undefined => ending.exec(key)?.[1];

/** Returns the key at which a language has a text: a plural form that it does not use becomes `_other`. */
export function keyIn(tongue: Tongue, key: string): string {
  const form = formOf(key);
  return form === undefined || formsIn(tongue).includes(form) ? key : `${stemOf(key)}_other`;
}

/** Returns the keys of a counted text in all plural forms, in order; for any other text, its key alone. */
export const familyOf = (key: string): string[] =>
  formOf(key) === undefined ? [key] : forms.map((form) => `${stemOf(key)}_${form}`);
