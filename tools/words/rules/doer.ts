import { type Found, ruleForBoth } from '../../lib/pair.ts';
import { asName, known, named } from '../persons.ts';
import { areSingle, clauseByClause, saidWords, sideBySide } from '../tokens.ts';
import { marksIn } from './gender.ts';
import { inOrder, namedOtherwise, ownersLast, type Tongue, turned } from './who.ts';

/** A verb that begins a Welsh clause and says he or she only by its ending. */
const silent = /^(?:\p{L}+(?:odd|ai|iff|aeth)|g?all|\p{L}+’n) (?!ef|hi|yr? )/iu;
const opensWithPerson = /^s?he(?!\p{L})/iu;

const owner = '(?:(?:the|an?|her|his|your|this|their) )?(?:\\p{L}+ )?';
/** The person or body, by name, that begins an English clause. */
const openers = named.map(({ name, pattern }) => ({
  name,
  opens: new RegExp(`^${owner}(?:${pattern.en}) (?!’)`, 'iu'),
}));
/** A pronoun that begins an English clause: whom that clause names is not who does it. */
const pronounFirst = /^(?:\p{L}+ )?(?:I|you|s?he|they|we) /iu;
/** The person or body, by name, to whom something is done in an English clause, or who does it in a Welsh one. */
const doers = named.map(({ pattern, en }) => ({
  en,
  does: new RegExp(`^(?:Mae|Roedd|Bydd|\\p{L}+(?:odd|iff|aeth))(?:’r| yr?) (?:${pattern.cy})(?!\\p{L})`, 'iu'),
  isTold: new RegExp(`^${owner}(?:${pattern.en}) (?:was|were|is|are) (?:told|asked|given|sent|shown|\\p{L}+ed) `, 'iu'),
  tells: new RegExp(`^(?![cg]afodd)\\p{L}+odd(?:’r| yr?)? (?:${pattern.cy})(?!\\p{L})`, 'iu'),
}));
/** A deed that begins a Welsh clause with nobody behind it who does it. */
const doneBy =
  /^\p{L}{2,}odd (?!(?:ef|hi|nhw|chi|ni|i|yr?|un|rhai?|d?dau|dwy|rhywun|neb|pawb|pob|hyn|hynny|hwn|honno|mam|tad|ei|eu|eich|fy)(?!\p{L}))/iu;
/** The pronoun that begins a clause, and the Welsh for it. */
const opening = {
  en: /^(?:\p{L}+ )?(he|she|they|you)(?!\p{L})/iu,
  cy: /^(?:\p{L}+(?:’n)? )?(hi|ef|nhw|chi)(?!\p{L})/iu,
};
const welshOf: Readonly<Record<string, string>> = { he: 'ef', she: 'hi', they: 'nhw', you: 'chi' };
function opensOtherwise(en: string, cy: string): Found | undefined {
  const isTurned = ({ en: isNamed, does, isTold, tells }: (typeof doers)[number]): boolean =>
    (pronounFirst.test(en) && does.test(cy) && isNamed.test(en)) || (isTold.test(en) && tells.test(cy));
  if (doers.some(isTurned)) return { words: cy, mend: 'English names that person as the one it is done to' };
  const subject = openers.find(({ opens }) => opens.test(en))?.name;
  const first = orderOf(cy, 'cy').find((name) => isName.has(name));
  if (subject !== undefined && first !== undefined && first !== subject)
    return { words: `English begins with ${subject}`, mend: `Welsh names ${first} first` };
  if (subject !== undefined && first === undefined && doneBy.test(cy))
    return { words: cy, mend: `name ${subject}, who does it` };
  const [ours, other] = [opening.en.exec(en)?.[1], opening.cy.exec(cy)?.[1]].map((word) => word?.toLowerCase());
  const isOther = ours !== undefined && other !== undefined && welshOf[ours] !== other;
  return isOther ? { words: cy, mend: `English says ${ours}` } : undefined;
}

const isName = new Set(named.map(({ name }) => name));
const orderOf = (text: string, tongue: Tongue): string[] =>
  inOrder(known.map(({ name, [tongue]: pattern }) => ({ name, at: text.search(pattern) })));
/** ‘You’ as a word of its own, and not ‘your’ or ‘yours’. */
const you = { en: asName('you'), cy: asName('(?<!^wrthych )chi|(?<!^)wrthych|gennych|\\p{L}{2,}och') };
const withYou = (text: string, tongue: Tongue): string[] =>
  inOrder([
    ...named.map(({ name, [tongue]: pattern }) => ({ name, at: text.search(pattern) })),
    { name: 'you', at: text.search(you[tongue]) },
  ]);
/** Verbs that pass something to someone: with them, ‘you’ has a place in the order of names. */
const passes = asName(
  '(?<!(?:was|were|been) )(?:tells?|told|asks?|asked|wants?|holds? out|gives?|gave|sends?|sent|shows?|showed|rings?|rang|wr[io]tes?|helps?)',
);

function partsIn(en: string, cy: string): Found[] {
  const pronouns = orderOf(en, 'en').filter((name) => !isName.has(name));
  // If Welsh leaves out who begins the clause, that person has no place in the order.
  const ours = opensWithPerson.test(en.trim()) && silent.test(cy.trim()) ? pronouns.slice(1) : pronouns;
  const welsh = inOrder([
    ...known.map(({ name, cy: pattern }) => ({ name, at: cy.search(pattern) })),
    ...marksIn(cy).map(({ gender, at }) => ({ name: gender === 'feminine' ? 'she' : 'he', at })),
  ]).filter((name) => !isName.has(name));
  const found =
    turned(ours, welsh)
    ?? (passes.test(en) ? turned(withYou(ownersLast(en), 'en'), withYou(cy, 'cy')) : undefined)
    ?? opensOtherwise(en, cy);
  return found ? [found] : [];
}

/** What cannot act: after a verb that begins a clause, it is taken for who does it, as in ‘dileodd y negeseuon’. */
const thing =
  '(?:neges(?:euon)?|lluniau|llun|delweddau|delwedd|ddelwedd|llais|lais|ffôn|manylion|fideo|fideos|dyfais|ddyfais|llechen|cyfrif)';
/** With a first letter that would be soft after a doer: wherever it stands, no doer is before it. */
const deed = '(?:dile|bloci|darllen|diffodd|derbyni|gwel|cadw|rhann|copï|tynn|rhodd|llwyth|clyw|cym)(?:odd|er?odd)';
const other = '(?:anfon|ysgrifenn|argraff|agor|symud|newidi)odd';
const bare = new RegExp(
  `(?:(?<!\\p{L})${deed}|(?:^|[.;:!?,] |(?:a|ac|ond|felly|yna|wedyn) )${other}) (?:y |yr |ei |eu |rhai |un )?${thing}(?!\\p{L})`,
  'giu',
);
const bareIn = (cy: string): Found[] =>
  [...saidWords(cy).matchAll(bare)].map(([words]) => ({ words, mend: 'name who does it before what it is done to' }));

/** Who does what to whom: names and pronouns have the same order in both languages, and the doer of a deed is named. */
export const doer = ruleForBoth('doer', (en, cy) => {
  const otherwise = sideBySide(en, cy).flatMap(([ours, theirs]) => namedOtherwise(ours, theirs));
  const parts = clauseByClause(en, cy).filter(areSingle);
  return [
    ...(otherwise.length > 0 ? otherwise : parts.flatMap(([ours, theirs]) => partsIn(ours, theirs))),
    ...bareIn(cy),
  ];
});
