import { marksIn } from '../gender-marks.ts';
import { genders, has, isLost, isOthersAlone, loose, ofThings, strict, told } from '../gender-meant.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';

function wrongIn(en: string, cy: string, last: string, earlier: string): Found[] {
  return marksIn(cy).flatMap(({ words, gender, at }) => {
    const other = gender === 'masculine' ? 'feminine' : 'masculine';
    const before = cy.slice(0, at);
    if (isOthersAlone(gender, words, en, cy))
      return [{ words, mend: `English speaks of ${gender === 'feminine' ? 'him' : 'her'}` }];
    // What is dealt with in this sentence, such as gadewch hi, is what its next pronoun means.
    const heard = told[other].test(before) ? before : `${last} ${before}`;
    // Where the sentence names nothing before, what was named last is meant.
    const isBare = !ofThings.test(words) && genders.every((one) => !has(one, loose, '', before));
    const isOther = has(other, strict, en, isBare ? last : before) || told[other].test(last);
    return isOther && !has(gender, loose, en, isBare ? earlier : heard)
      ? [{ words, mend: `what it stands for is ${other}` }]
      : [];
  });
}

/** How many sentences back a noun is still meant. */
const back = 2;

/** A pronoun or an ending of one gender where all that is named before it is of the other: dyfais, na’i diffodd; ohoni. */
export const gender = ruleForBoth('gender', (en, cy) =>
  sideBySide(en, cy).flatMap(([ours, theirs], at, all) => {
    const earlier = all.slice(0, at).map(([, welsh]) => welsh);
    const last = earlier.slice(-back);
    const lost = genders.filter((one) => isLost(one, ours, theirs, marksIn(theirs)));
    return [
      ...wrongIn(ours, theirs, last.join(' '), earlier.join(' ')),
      ...lost.map((one) => ({ words: theirs, mend: `nothing ${one}, as in: ${ours}` })),
    ];
  }),
);
