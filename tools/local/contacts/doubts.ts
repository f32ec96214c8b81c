import type { Contacts } from '../../../src/contacts/own.ts';
import { isMobile } from '../../../src/contacts/values.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import { mistakesOf } from '../words.ts';

interface Given {
  readonly number: string;
}
const each = (place: string, numbers: object): readonly (readonly [string, Given])[] =>
  Object.entries(numbers).map(([key, given]) => [`${place}.${key}`, given as Given]);

/** What of a file of contacts is right, and wants a second look: each as one line, `FILE: field: number: why`. In: in which language, else English. */
export const doubtsOf = (
  file: string,
  { numbers = {}, safeguarding = {} }: Partial<Contacts>,
  language: Language = 'en',
): readonly string[] =>
  [
    ...Object.entries(numbers).flatMap(([area, services]) => each(`numbers.${area}`, services)),
    ...each('safeguarding', safeguarding),
  ]
    .filter(([, { number }]) => isMobile(number))
    .map(([place, { number }]) => `${file}: ${place}: ${number}: ${mistakesOf[language].mobile}`);
