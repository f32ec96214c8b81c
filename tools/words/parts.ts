import { listOf } from './list.ts';
import { persons } from './persons.ts';

/** Who does something, and to whom it is done, as far as the words say it. */
export interface Parts {
  readonly agent?: string | undefined;
  readonly patient?: string | undefined;
}

/** Who can have a part, in each language: persons by name, and those without one. */
const others: readonly (readonly [name: string, en: string, cy: string])[] = [
  ['you', 'you', 'chi|gennych|wrthych|atoch|ohonoch|ti'],
  ['me', 'I|me', 'rwy|fi|mi|i mi|gen i|wrtha i'],
  ['someone', 'someone|somebody|one of them', 'rh?ywun'],
  ['nobody', 'nobody|no one', 'neb'],
  ['everyone', 'everyone|everybody', '[pb]awb'],
  ['person', '(?<!young )person', '(?:[pb]erson|pherson)(?! ifanc| diogelu)'],
  ['who', 'whom?', '[pb]h?wy'],
  ['officer', 'officers?', 'swyddog\\p{L}*'],
  ['adult', 'adults?', 'oedoli?on?'],
];
const named = [...others, ...persons.map(({ name, en, cy }) => [name, en, cy] as const)].map(([name, en, cy]) => ({
  name,
  en: new RegExp(`^(?:${en})$`, 'iu'),
  cy: new RegExp(`^(?:${cy})$`, 'iu'),
  either: { en, cy },
}));

/** A pattern of any of them, to be matched within another. */
export const anyone = {
  en: named.map(({ either }) => either.en).join('|'),
  cy: named.map(({ either }) => either.cy).join('|'),
};
/** Who is meant by such words. */
const nameOf = (tongue: 'en' | 'cy', words: string | undefined): string | undefined =>
  words === undefined ? undefined : named.find((one) => one[tongue].test(words))?.name;

/** What is done, in each language (lists/doings.tsv). */
export const doings = listOf('doings').map(([name = '', en = '', participle = '', cy = '', had = '']) => ({
  name,
  en,
  participle,
  cy,
  had,
}));

/** The parts that the first pattern that fits a text gives: its groups `agent` and `patient`. */
export function partsBy(tongue: 'en' | 'cy', patterns: readonly RegExp[], text: string): Parts {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined)
      return { agent: nameOf(tongue, groups['agent']), patient: nameOf(tongue, groups['patient']) };
  }
  return {};
}
