import type { Tongue } from './pair.ts';

/** The plural forms that each language has. */
const forms = { en: ['one', 'other'], cy: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const;
const ending = /_(zero|one|two|few|many|other)$/;

/** A key without the ending of its plural form. */
export const stemOf = (key: string): string => key.replace(ending, '');

/** The plural form that a key names, if it names one. */
export const formOf = (key: string): string | undefined => ending.exec(key)?.[1];

/** Whether a key names a plural form that the language has. */
export const formsOf = (tongue: Tongue, key: string): boolean => forms[tongue].some((form) => form === formOf(key));

/** All keys of the family of a counted text, in the six Welsh forms, in their order; the key alone for a text that is not counted. */
export const familyOf = (key: string): string[] =>
  formOf(key) === undefined ? [key] : forms.cy.map((form) => `${stemOf(key)}_${form}`);
