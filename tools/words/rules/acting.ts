import { type Found, ruleForBoth } from '../pair.ts';
import { asName, persons } from '../persons.ts';
import { sideBySide } from '../side-by-side.ts';

const personActs =
  /^(?:he|she|you|they|I|(?:the|a|an|his|her|your) \p{L}+) (?:\p{L}{2,}ed|took|made|sent|wrote|saw|told|gave|did|said|rang|found|kept)(?!\p{L})/iu;
/** A verb that does not say who acts. */
const unnamed = /^\p{L}{2,}wyd(?!\p{L})/iu;
/** A person who acts in English, where Welsh does not say who does. */
const unnamedIn = (en: string, cy: string): Found[] =>
  personActs.test(en) && unnamed.test(cy) ? [{ words: cy, mend: 'say who does it, as in English' }] : [];

/** Which person begins a sentence, by the pronoun in English and by the ending of the verb in Welsh. */
const begins = {
  en: [
    /^you(?!’|\p{L})/iu,
    /^I(?!\p{L})/u,
    /^(?:s?he|they|someone|somebody|nobody|(?:an?|the|your) (?:child|boy|girl|mother|father|man|woman|colleague|pupil|friend|parent))(?![\p{L}’])/iu,
  ],
  cy: [
    /^(?:chi|\p{L}{2,}och|rydych|ydych|oeddech|gallwch|cewch|byddwch|dylech)(?!\p{L})/iu,
    /^(?:\p{L}{2,}ais|rwy’n|rwyf)(?!\p{L})/iu,
    /^(?!diffodd|ymadrodd|adrodd|modd)(?:nhw|\p{L}{2,}odd|mae|maen|gall|gallan|gallai|byddai|bydd|byddan)(?!\p{L})/iu,
  ],
};
const personOf = (text: string, forms: readonly RegExp[]): number => forms.findIndex((form) => form.test(text));
const meansPerson = [
  /(?<!\p{L})(?:chi|eich|gennych|\p{L}*’ch|\p{L}+[oe]ch)(?!\p{L})/iu,
  /(?<!\p{L})(?:gen i|gennyf|fy)(?!\p{L})/iu,
];
/** You in one language where the other begins with him, or with me. */
function personIn(en: string, cy: string): Found[] {
  const [ours, theirs] = [personOf(en, begins.en), personOf(cy, begins.cy)];
  const isSame = ours < 0 || theirs < 0 || ours === theirs || meansPerson[ours]?.test(cy) === true;
  return isSame ? [] : [{ words: cy, mend: `another person than in: ${en}` }];
}

/** Persons whose soft form right after a verb is what is done to: dewisodd fam. */
const object =
  /^(?!diffodd|ymadrodd|adrodd|modd)\p{L}{2,}odd (?:fam|ferch|fachgen|ddyn|blentyn|riant|fenyw|gydweithiwr|ddisgybl|ddieithryn|rywun|bobl)(?!\p{L})/iu;
const subjectEn =
  /^(?:an?|the|one|some)? ?(?:mother|girl|boy|man|child|parent|woman|colleague|pupil|stranger|someone|somebody|people) (?!who|with|of|in|at|on|and|has been|was|is)\p{L}+ (?:him|her|them|it)(?!\p{L})/iu;
/** Someone who acts in English, and in Welsh is what is done to. */
const objectIn = (en: string, cy: string): Found[] =>
  object.test(cy) && subjectEn.test(en) ? [{ words: cy, mend: `in English who stands there acts: ${en}` }] : [];

const known = persons.map(({ name, en, cy }) => ({
  name,
  en: asName(en),
  cy: asName(cy),
  opensEn: new RegExp(`^(?:(?:the|an?|his|her|your|this) )?(?:${en}) (?!of|who|with|and|or|in|at|on)\\p{L}`, 'iu'),
  opensCy: new RegExp(`^(?:mae|roedd|byddai|gall|gallai|bydd)(?:’r| yr?)? (?:${cy})(?!\\p{L})`, 'iu'),
}));
const pronounEn = /^(?:s?he|it|they)(?!\p{L})/iu;
const pronounCy = /^(?:mae|roedd|byddai|gallai)’n (?!ymddangos|bwysig|wir|debyg|bosibl|hysbys|amlwg)\p{L}/iu;
/** Whoever stands behind the verb in one language, and begins the other, where the first begins with a pronoun. */
const changedIn = (en: string, cy: string): Found[] =>
  known
    .filter(
      (person) =>
        (pronounEn.test(en) && person.opensCy.test(cy) && person.en.test(en))
        || (person.opensEn.test(en) && pronounCy.test(cy) && !/medd/u.test(cy) && person.cy.test(cy)),
    )
    .map(({ name }) => ({ words: cy, mend: `${name} has another part than in: ${en}` }));

/** Who acts at the beginning of a sentence, by its verb: the same person in both languages, said in both, and no object in one. */
export const acting = ruleForBoth('acting', (en, cy) =>
  sideBySide(en, cy).flatMap(([ours, theirs]) => [
    ...unnamedIn(ours, theirs),
    ...personIn(ours, theirs),
    ...objectIn(ours, theirs),
    ...changedIn(ours, theirs),
  ]),
);
