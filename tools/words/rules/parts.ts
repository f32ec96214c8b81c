import { type Found, ruleForBoth } from '../pair.ts';
import { anyone, doings, type Parts, partsBy } from '../parts.ts';
import { areSingle, sideBySide } from '../side-by-side.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])`, 'iu');
const who = (part: string, tongue: 'en' | 'cy'): string => `(?<${part}>${anyone[tongue]})`;

const article = '(?:(?:the|an?|his|her|your|their|this|that|another|one) )?(?:other )?';
const helpers =
  '(?:(?:has|have|had|is|was|will|would|can|could|may|might|must|should|did|does|do|not|already|also|then|never|only|still|just|\\p{L}+ly) )*';
const place = '(?:(?:at|in|from|on) \\p{L}+ )?';

/** How English says who does it to whom: told by, whom you told, the boy told you. */
const inEnglish = doings.map(({ name, en, participle }) => ({
  name,
  verb: new RegExp(`(?<!\\p{L})(?:${en}|${participle})(?!\\p{L})`, 'giu'),
  patterns: [
    whole(
      `(?:${article}${who('patient', 'en')}) ${helpers}(?:be |been |being |was |were |is |are )(?:\\p{L}+ly )?(?:${participle}) by ${article}${who('agent', 'en')}`,
    ),
    whole(`${article}${who('patient', 'en')} whom ${article}(?<agent>(?!whom)(?:${anyone.en})) ${helpers}(?:${en})`),
    whole(`(?<patient>whom) ${article}(?<agent>(?!whom)(?:${anyone.en})) ${helpers}(?:${en})`),
    whole(`${article}${who('agent', 'en')} who ${helpers}(?:${en}) ${article}${who('patient', 'en')}`),
    whole(`(?<patient>whom) (?:to|${helpers}) ?(?:${en})`),
    whole(
      `${article}${who('agent', 'en')} ${place}(?:who )?${helpers}(?:${en}) (?:to |for |at )?${article}${who('patient', 'en')}`,
    ),
  ],
}));

const the = '(?:’r|’ch| yr?| eich| ei| eu)? ?';
const to = '(?:i|wrth|at|â|ag|ar)';
/** How Welsh says it: cafodd y person rybudd gan rywun, dywedodd y fam wrthych, mae’r dyn wedi anfon … at y ferch. */
const inWelsh = doings.map(({ name, cy, had }) => ({
  name,
  verb: new RegExp(`(?<!\\p{L})(?:${cy}|${had})(?!\\p{L})`, 'giu'),
  patterns: [
    whole(
      `(?:cafodd|chafodd|gafodd|caiff)${the} ?${who('patient', 'cy')} (?:(?:ei|eu) (?:${cy})|(?:${had})) (?:gan)?${the}${who('agent', 'cy')}`,
    ),
    whole(
      `${who('patient', 'cy')} (?:sydd |sy’n |yn |wedi |eisoes |heb |i |a )*(?:[cg]h?ael|cafodd|gafodd) (?:${had})(?: (?:gan)?${the}(?<agent>(?!pwy)(?:${anyone.cy})))?`,
    ),
    whole(`${who('patient', 'cy')} (?:y )?mae${the} ?${who('agent', 'cy')} ?(?:’n |yn |wedi )*ei (?:${cy})`),
    whole(`(?<!i )(?<agent>[pb]h?wy) (?:sydd |sy’n |yn |wedi |eisoes |heb |i )*(?:rh?oi (?:${had})|(?:${cy}))`),
    whole(
      `(?:mae|roedd|bydd|byddai|gall|gallai)${the} ?${who('agent', 'cy')} ?(?:’n |yn |wedi |hefyd |eisoes )*(?:${cy})(?: (?:${to}))?${the}${who('patient', 'cy')}`,
    ),
    whole(`(?:${cy})(?<=odd)${the} ?${who('agent', 'cy')}(?: \\p{L}+){0,2}? (?:${to})?${the}${who('patient', 'cy')}`),
    whole(
      `(?:yr?|’r)? ?${who('agent', 'cy')} (?:sy’n |sydd wedi |a |oedd yn |wedi )?(?:${cy})(?: (?:${to}))?${the}${who('patient', 'cy')}`,
    ),
  ],
}));

const once = (text: string, verb: RegExp): boolean => [...text.matchAll(verb)].length === 1;
/** Whoever has one part in a language, and the other part in the other. */
const changed = (ours: Parts, theirs: Parts): string | undefined =>
  [ours.agent, ours.patient].find(
    (name) =>
      name !== undefined
      && ((name === ours.agent && name === theirs.patient && name !== theirs.agent)
        || (name === ours.patient && name === theirs.agent && name !== theirs.patient)),
  );

function wrongIn(en: string, cy: string): Found[] {
  return inEnglish.flatMap(({ name, verb, patterns }, at) => {
    const welsh = inWelsh[at];
    if (welsh === undefined || !once(en, verb) || !once(cy, welsh.verb)) return [];
    const ours = partsBy('en', patterns, en);
    if (ours.agent === undefined && ours.patient === undefined) return [];
    const person = changed(ours, partsBy('cy', welsh.patterns, cy));
    return person === undefined ? [] : [{ words: cy, mend: `${person} has another part in ‘${name}’ than in: ${en}` }];
  });
}

/** Who does it to whom: whoever does it in one language is not the one to whom it is done in the other (lists/doings.tsv). */
export const parts = ruleForBoth('parts', (en, cy) =>
  sideBySide(en, cy)
    .filter(areSingle)
    .flatMap(([ours, theirs]) => wrongIn(ours, theirs)),
);
