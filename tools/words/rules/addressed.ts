import { type Found, ruleForBoth } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
/** You in English, or what Welsh says to you though English leaves you out: it may be done. */
const english = whole('you(?:r|rs|rself)?|(?:may|can) (?:be|stay)|(?:or )?may(?=\\)|’|,|$| of )');
/** A Welsh verb that is yours and no order. `A ydych chi am` asks what English asks by an order. */
const yours = whole(
  'dd?ylech|[cg]h?ewch|g?allwch|byddwch|[bf]yddech|g?allech|(?<!^A )r?ydych|oeddech|g?wyddoch|g?welsoch|\\p{L}{3,}och chi',
);
/** You who act in English: not where Welsh goes without, as in what is needed, or how it is done. */
const youAct = whole(
  '(?<!(?:how|whom|nor) do |what )you(?! (?:are (?:also )?(?:advised|asked)|need|cannot undo|count)(?!\\p{L}))',
);
/** All that speaks to someone in Welsh: chi, ti, and the endings of verbs and prepositions. */
const spokenTo = whole(
  'chi|chithau|eich|ti|dy|di|\\p{L}*’(?:ch|th)|\\p{L}{2,}[eow]ch|\\p{L}+ych|\\p{L}{2,}et|paid|r?wyt',
);

const wrongIn = (en: string, cy: string): Found[] => [
  ...(yours.test(cy) && !english.test(en) ? [{ words: cy, mend: `you do not act in: ${en}` }] : []),
  ...(youAct.test(en) && !spokenTo.test(cy) ? [{ words: cy, mend: `say you, as in: ${en}` }] : []),
];

/** You, who act in a sentence of one language, and are not spoken to in the other. */
export const addressed = ruleForBoth('addressed', (en, cy) =>
  sideBySide(en, cy).flatMap(([ours, theirs]) => wrongIn(ours, theirs)),
);
