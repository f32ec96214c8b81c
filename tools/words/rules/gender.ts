import { beforeSoft, welsh } from '../dictionary.ts';
import { wordsOf } from '../lists.ts';
import { aspirate, soft } from '../mutation.ts';
import { type Found, ruleForBoth } from '../../lib/pair.ts';
import { sideBySide } from '../tokens.ts';

const genders = ['masculine', 'feminine'] as const;
type Gender = (typeof genders)[number];

/** Feminine nouns, in the singular. The list of masculine nouns has plurals too. */
const feminine = new Set([...wordsOf('feminine', 'woman', 'feminine meant')].filter((noun) => noun !== 'pobl'));
type Nouns = Readonly<Record<Gender, ReadonlySet<string>>>;
/** Words for a thing without its noun: their pronoun is masculine. */
const nounless = ['hyn', 'hynny', 'hwn', 'hwnnw', 'popeth', 'rhywbeth', 'dim'];
/** Nouns that only a pronoun of their gender can mean. */
const strict: Nouns = { feminine, masculine: new Set([...wordsOf('masculine', 'man'), ...nounless]) };
/** The same, and words that a masculine pronoun may mean whatever they stand for. */
const loose: Nouns = { feminine, masculine: wordsOf('masculine', 'man', 'masculine loosely') };
/** Endings and pronouns that point back to something. */
const said: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?:ohono|arno|ato|iddo|ganddo|wrtho|amdano|ynddo|ef|ei fod)(?!\p{L})/iu,
  feminine: /(?<!\p{L})(?:ohoni|arni|iddi|ganddi|wrthi|amdani|ynddi|hi|ei bod)(?!\p{L})/iu,
};
/** Orders that show the gender of what they are about. */
const told: Readonly<Record<Gender, RegExp>> = {
  masculine: /\p{L}wch ef(?!\p{L})/iu,
  feminine: /\p{L}wch hi(?!\p{L})/iu,
};
const pronouns: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/iu,
  feminine: /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})/iu,
};
const things =
  /(?<!\p{L})(?:it|its|itself|this|(?<!(?:knows?|knew|says?|said|thinks?|thought|tells? you|told you|means?) )that)(?!\p{L})/iu;
const women = wordsOf('woman');
/** newid is a verb-noun here, and a weekday is a name: no pronoun could mean either. */
const changed = /(?:ei|’i|i’w) newid|(?<!\p{L})dd?ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)/gu;

/** Whether English has a pronoun of a gender, or the Welsh before a mark has a noun of that gender. */
function has(gender: Gender, nouns: Nouns, en: string, before: string): boolean {
  const isOf = (word: string): boolean => nouns[gender].has(word);
  const words =
    before
      .toLowerCase()
      .replace(changed, '')
      .match(/(?<![\p{L}’])[\p{L}-]+/gu) ?? [];
  return (
    pronouns[gender].test(en)
    || said[gender].test(before)
    || words.some((word) => isOf(word) || beforeSoft(word).some(isOf))
  );
}

/** The people whom her pronoun, and his, can mean: if a sentence names one, its pronouns may mean that person. */
const people: Nouns = { feminine: women, masculine: wordsOf('man') };
const isNamed = (gender: Gender, cy: string): boolean =>
  (cy.toLowerCase().match(/(?<![\p{L}’])[\p{L}-]+/gu) ?? []).some(
    (word) => people[gender].has(word) || beforeSoft(word).some((first) => people[gender].has(first)),
  );

/** What is done to a thing: it is masculine, whoever is spoken of. */
const ofThings = /^(?:wedi’i|ei dd?weud|ei wybod)/iu;
/** Whether English speaks only of a person of the other gender, and Welsh names nobody whom the words could mean. */
function isOthersAlone(gender: Gender, words: string, en: string, cy: string): boolean {
  const other = gender === 'feminine' ? 'masculine' : 'feminine';
  return (
    pronouns[other].test(en)
    && !pronouns[gender].test(en)
    && (words.endsWith('phen') || !things.test(en))
    && !ofThings.test(words)
    && !isNamed(gender, cy)
  );
}

/** Him or her as an object: before a punctuation mark or a small word. */
const doneTo: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})him(?!\p{L})/iu,
  feminine:
    /(?<=\p{L} )her(?=[,.;:?!]| (?:to|in|at|from|with|and|or|alone|again|now|that|what|whether|not|for|about)(?!\p{L}))/iu,
};
/** Whether English has a person as an object for whom Welsh has neither a mark of that gender nor a name. */
const isLost = (gender: Gender, en: string, cy: string, marks: readonly { gender: Gender }[]): boolean =>
  doneTo[gender].test(en)
  && marks.length > 0
  && marks.every((mark) => mark.gender !== gender)
  && !said[gender].test(cy)
  && !isNamed(gender, cy);

const verbNouns = wordsOf('verb-noun');
/** What ei can come before: verb-nouns, nouns, and ‘ar ei ben ei hun’. */
const owns = new Set([
  ...verbNouns,
  ...loose.feminine,
  ...loose.masculine,
  'pen',
  'pennau',
  'ymyl',
  ...wordsOf('vowel verb-noun'),
]);

const stems = '(?:oddi )?(?:idd|ohon|arn|at|gandd|wrth|amdan|yndd|hebdd|drost|drwydd|dan|rhagdd)';
const endings: Readonly<Record<Gender, RegExp>> = {
  masculine: new RegExp(`(?<![\\p{L}-])${stems}o(?![\\p{L}’-])`, 'giu'),
  // aeth ati, rhoi cynnig arni and the like are set phrases.
  feminine: new RegExp(
    `(?<![\\p{L}-])(?<!(?:aeth|mynd|ewch|dd?al|llun|[cg]ynnig|[cg]ynnig arall) )${stems}i(?![\\p{L}’-])`,
    'giu',
  ),
};
/** ei gwneud yn anodd is a set phrase. */
const owned = /(?<![\p{L}])(?:ei|i’w|\p{L}*’i) (?!gwneud yn|hun(?!\p{L}))(\p{L}+)/giu;

/** Words that begin with ch in their first form. */
const ownCh = /^chw(?:a|i|e[chr]|y)/u;
/** Returns whose a word after ei is: his if it is soft; hers if it is aspirated, or could change and does not. */
function ownerOf(word: string): Gender | undefined {
  if (/^[aeiouwy]/u.test(word) && owns.has(word)) return 'masculine';
  if (/^h[aeiouwy]/u.test(word) && owns.has(word.slice(1))) return 'feminine';
  if (/^(?:ph|th|dd|f(?!f))/u.test(word)) return /h/u.test(word.slice(0, 2)) ? 'feminine' : 'masculine';
  if (owns.has(word)) return soft(word) === word || aspirate(word) !== word ? undefined : 'feminine';
  if (beforeSoft(word).some((first) => owns.has(first))) return 'masculine';
  return word.startsWith('ch') && !ownCh.test(word) && welsh().knows(`c${word.slice(2)}`) ? 'feminine' : undefined;
}

/** The object of an order: ysgrifennwch ef, ysgrifennwch hi. */
const ordered: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?!byddwch|g?allwch|cewch)\p{L}+wch ef(?!\p{L})/giu,
  feminine: /(?<!\p{L})(?!byddwch|g?allwch|cewch)\p{L}+wch hi(?!\p{L})/giu,
};

/** A word that shows a gender, such as ohoni or ei diffodd, and its position. */
interface Mark {
  readonly words: string;
  readonly gender: Gender;
  readonly at: number;
}
/** Returns the endings, orders and possessives of a Welsh text that show a gender. */
export function marksIn(text: string): Mark[] {
  const endingsAndOrders = genders.flatMap((gender) =>
    [endings, ordered].flatMap((forms) =>
      [...text.matchAll(forms[gender])].map(({ 0: words, index }) => ({ words, gender, at: index })),
    ),
  );
  const possessives = [...text.matchAll(owned)].flatMap(({ 0: words, 1: word = '', index }) => {
    const gender = ownerOf(word.toLowerCase());
    const isTheirs = words.startsWith('i’w') && !/^(?:[ptc]h|h)/u.test(word);
    return gender === undefined || (isTheirs && gender === 'feminine') ? [] : [{ words, gender, at: index }];
  });
  return [...endingsAndOrders, ...possessives];
}

function wrongIn(en: string, cy: string, last: string, earlier: string): Found[] {
  return marksIn(cy).flatMap(({ words, gender, at }) => {
    const other = gender === 'masculine' ? 'feminine' : 'masculine';
    const before = cy.slice(0, at);
    if (isOthersAlone(gender, words, en, cy))
      return [{ words, mend: `English speaks of ${gender === 'feminine' ? 'him' : 'her'}` }];
    // What an order in this sentence is about, such as gadewch hi, is what the next pronoun means.
    const heard = told[other].test(before) ? before : `${last} ${before}`;
    // If the sentence names nothing before the pronoun, it means what was named last.
    const isBare = !ofThings.test(words) && genders.every((one) => !has(one, loose, '', before));
    const isOther = has(other, strict, en, isBare ? last : before) || told[other].test(last);
    return isOther && !has(gender, loose, en, isBare ? earlier : heard)
      ? [{ words, mend: `what it stands for is ${other}` }]
      : [];
  });
}

/** How many sentences back a pronoun can refer. */
const back = 2;

/** Finds a pronoun or ending of one gender when only the other was named before: dyfais, na’i diffodd; ohoni. */
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
