import { fullest } from '../search/examples';
import { textAt } from '../subject/locales';
import { type Language, languages } from '../subject/pages';
import { numbersRead } from '../subject/words';
import { type NumbersOf, numbersOf, numberWords } from '../terms/numbers';
import { type OptionOf, questions } from '../terms/questions';
import { type Check, each } from './check';

type Area = OptionOf<'local-authority'>;

/** Whether a text gives this number alone, for this area and kind, and says where it is from. */
const gives = (language: Language, area: Area, kind: keyof NumbersOf, number: string) => (text: string) => {
  const { outOfHours, from } = numberWords[language];
  const isNamed = kind === 'outOfHours' || text.includes(textAt(language, `areas:authorities/${area}`));
  return (
    text
      .replaceAll(' ', '')
      .match(/0\d{9,}/g)
      ?.join() === number
    && isNamed
    && outOfHours.test(text) === (kind === 'outOfHours')
    && from.test(text)
  );
};

/** P28: each area has its own public numbers, each as what it is, with its source; and no area has another's. */
export const numbersInPlace: readonly Check[] = languages.flatMap((language) =>
  (['referrals', 'referrals/social-services', 'record'] as const).flatMap((screen) =>
    questions['local-authority'].map((area) => {
      const wanted = Object.entries(numbersOf[area] ?? {}) as readonly (readonly [keyof NumbersOf, string])[];
      const cases = [fullest.with('local-authority', () => [area])];
      return each('number-out-of-place', { language, screen, area }, cases, (said) => {
        const found = numbersRead(language, screen, said);
        return (
          found.length === wanted.length
          && wanted.every(([kind, number]) => found.some(gives(language, area, kind, number)))
        );
      });
    }),
  ),
);
