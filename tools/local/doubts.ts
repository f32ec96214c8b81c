import { siteIds } from '#protocol/resources';
import type { Contacts } from '../../src/contacts/own.ts';
import { isMobile } from '../../src/contacts/values.ts';
import type { Reading } from '../../src/updates/fact.ts';
import { factIds, facts } from '../../src/updates/facts.ts';
import { roleOf } from '../../src/updates/roles.ts';
import { sitesNow } from '../../src/updates/sites.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { fill } from '../build/fill.ts';
import type { Confirmations, OwnWord } from './confirmations/check.ts';
import { mistakesOf, wordsOf } from './words.ts';

interface Given {
  readonly number: string;
}
const each = (place: string, numbers: object): readonly (readonly [string, Given])[] =>
  Object.entries(numbers).map(([key, given]) => [`${place}.${key}`, given as Given]);

/** What of a file of contacts is right, and wants a second look: each as one line, `FILE: field: number: why`. In: in which language, else English. */
export const contactsDoubts = (
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

/** What is said in another role than the one that can confirm it: right, and wanting a second look. */
function doubtOf(
  place: string,
  { confirmBy }: Reading,
  given: OwnWord | undefined,
  language: Language,
): readonly string[] {
  const wanted = roleOf[confirmBy];
  if (!given || given.by === wanted) return [];
  return [`${place}.by: ${fill(wordsOf[language].otherRole, { given: given.by, wanted })}`];
}

/** What of a file of confirmations is right, and wants a second look: each as one line, `FILE: field: why`. In: in which language, else English. */
export const confirmationsDoubts = (
  file: string,
  { facts: given = {}, sites = {} }: Confirmations,
  language: Language = 'en',
): readonly string[] => [
  ...factIds.flatMap((id) => doubtOf(`${file}: facts.${id}`, facts[id], given[id], language)),
  ...siteIds.flatMap((id) => doubtOf(`${file}: sites.${id}`, sitesNow[id], sites[id], language)),
];
