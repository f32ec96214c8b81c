import { nameOf, type Rule, tonguesOf } from '../pair.ts';
import { formsIn } from '../plural.ts';

/** A text that a language lacks or leaves empty, or a plural form too many. All languages say the same things (style guide, sections 3 and 9). */
export const keys: Rule = {
  id: 'keys',
  find: (pair) => {
    const mends = [
      ...(pair.surplusIn ?? []).map(
        (tongue) => `leave it out: ${nameOf(tongue)} has the forms ${formsIn(tongue).join(' and ')}`,
      ),
      ...tonguesOf(pair)
        .filter((tongue) => (pair[tongue] ?? '').trim() === '')
        .map((tongue) => `write it in ${nameOf(tongue)}`),
    ];
    return mends.map((mend) => ({ words: pair.key, mend }));
  },
};
