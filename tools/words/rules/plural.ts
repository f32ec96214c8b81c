import { wordsOf, whole } from '../lists.ts';
import { everyForm } from '../mutation.ts';
import { type Found, ruleForBoth } from '../../lib/pair.ts';
import { sideBySide } from '../tokens.ts';

/** Words before a noun that may be one for several, or in Welsh one after a number. */
const loose = {
  en: '(?:each|every|no|any|another|either|neither|one|a|an) (?:\\p{L}+ )?',
  cy: '(?:\\p{L}*ob|unrhyw|sawl|faint|dim|yr un|naill|un|dd?au|dd?wy|th?ri|dri|th?air|dair|[pb]edwar|[pb]edair|[pb]um|chwe|[pb]eth|cymaint o|\\d+)(?:’r)? (?:o )?',
};
/** A noun in each language, as one and as several. */
const nouns = [...wordsOf('one and several')].map((row) => {
  const [en = '', one = '', several = ''] = row.split('=');
  const [single = '', many = `${single}s`] = en.split('/');
  const forms = (words: string): string => words.split('/').flatMap(everyForm).join('|');
  return {
    ...{
      name: single,
      any: { en: whole(`${loose.en}(?:${single}|${many})`), cy: whole(`${loose.cy}(?:${forms(one)})`) },
    },
    one: { en: whole(single), cy: whole(forms(one)) },
    several: { en: whole(many), cy: whole(forms(several)) },
  };
});

/** Returns how often a sentence has a noun: `one`, `several`, or undefined if it is not there, or in both ways, or loosely. */
function numberOf(
  text: string,
  tongue: 'en' | 'cy',
  { any, one, several }: (typeof nouns)[number],
): string | undefined {
  const [isOne, areSeveral] = [one[tongue].test(text), several[tongue].test(text)];
  return isOne === areSeveral || any[tongue].test(text) ? undefined : isOne ? 'one' : 'several';
}

/** Finds one for several, or several for one: a message, and messages (lists/words.tsv). */
export const plural = ruleForBoth('plural', (en, cy): Found[] =>
  sideBySide(en, cy).flatMap(([ours, theirs]) =>
    nouns.flatMap((noun) => {
      const wanted = numberOf(ours, 'en', noun);
      const given = wanted && numberOf(theirs, 'cy', noun);
      return wanted !== given && given !== undefined
        ? [{ words: `${noun.name}: ${given}`, mend: `English has ${wanted}` }]
        : [];
    }),
  ),
);
