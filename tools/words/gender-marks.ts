import { type Gender, genders, loose } from './gender-meant.ts';
import { wordsIn } from './list.ts';
import { beforeSoft } from './first-form.ts';
import { welsh } from './dictionary.ts';
import { aspirate, soft } from './mutation.ts';

const verbNouns = wordsIn('verb-nouns');
/** What ei may stand before: verb-nouns, nouns, and ‘ar ei ben ei hun’. */
const owns = new Set([
  ...verbNouns,
  ...loose.feminine,
  ...loose.masculine,
  'pen',
  'pennau',
  'ymyl',
  ...wordsIn('vowel-verb-nouns'),
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
/** Whose a word after ei is: his where it is soft, hers where it is rough or stays though it could change. */
function ownerOf(word: string): Gender | undefined {
  if (/^[aeiouwy]/u.test(word) && owns.has(word)) return 'masculine';
  if (/^h[aeiouwy]/u.test(word) && owns.has(word.slice(1))) return 'feminine';
  if (/^(?:ph|th|dd|f(?!f))/u.test(word)) return /h/u.test(word.slice(0, 2)) ? 'feminine' : 'masculine';
  if (owns.has(word)) return soft(word) === word || aspirate(word) !== word ? undefined : 'feminine';
  if (beforeSoft(word).some((first) => owns.has(first))) return 'masculine';
  return word.startsWith('ch') && !ownCh.test(word) && welsh().knows(`c${word.slice(2)}`) ? 'feminine' : undefined;
}

/** What is done to him, to her or to it, in an order: ysgrifennwch ef, ysgrifennwch hi. */
const ordered: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?!byddwch|g?allwch|cewch)\p{L}+wch ef(?!\p{L})/giu,
  feminine: /(?<!\p{L})(?!byddwch|g?allwch|cewch)\p{L}+wch hi(?!\p{L})/giu,
};

/** A word that tells a gender, such as ohoni or ei diffodd, and where it stands. */
interface Mark {
  readonly words: string;
  readonly gender: Gender;
  readonly at: number;
}
/** The endings, orders and possessives of a Welsh text that tell a gender. */
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
