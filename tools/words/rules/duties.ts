import { type Found, ruleForBoth } from '../pair.ts';
import { listOf } from '../list.ts';
import { ownWords } from '../tokens.ts';

const countIn = (text: string, pattern: string): number =>
  [...ownWords(text).matchAll(new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'))].length;

const duties = listOf('duties').map(([name = '', en = '', cy = '', looseEn = '', looseCy = '']) => ({
  name,
  en,
  cy,
  looseEn,
  looseCy,
}));

/** A duty word that one language has and the other has not: must is rhaid, should is dylech, may is cewch, can is gallwch (style guide, section 1). */
export const dutyWords = ruleForBoth('duty-words', (en, cy): Found[] =>
  duties.flatMap((duty) => {
    const lost = countIn(en, duty.en) - countIn(cy, duty.looseCy);
    const added = countIn(cy, duty.cy) - countIn(en, duty.looseEn);
    return [
      ...(lost > 0
        ? [
            {
              words: `English says ${duty.name}: ${countIn(en, duty.en)}`,
              mend: `Welsh has it ${countIn(cy, duty.looseCy)} times`,
            },
          ]
        : []),
      ...(added > 0
        ? [
            {
              words: `Welsh says ${duty.name}: ${countIn(cy, duty.cy)}`,
              mend: `English has it ${countIn(en, duty.looseEn)} times`,
            },
          ]
        : []),
    ];
  }),
);
