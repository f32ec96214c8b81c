import { beforeSoft, isUnaspirated, isUnsoftened, welsh } from '../dictionary.ts';
import { wordsOf } from '../lists.ts';
import { aspirate, nasalised, soft } from '../mutation.ts';
import { type Found, ruleFor } from '../../lib/pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const adjectives = wordsOf('adjective');
const verbNouns = wordsOf('verb-noun');
const unchanging = wordsOf('unchanging');
const places = wordsOf('place');
const feminine = wordsOf('feminine', 'woman');
const masculine = wordsOf('masculine', 'man', 'several', 'masculine loosely');
const nouns = new Set([...feminine, ...masculine].filter((noun) => !verbNouns.has(noun)));

/** Returns a word without what runs on to it. */
const stem = ({ word }: Word): string => word.replace(/’.*$/, '');
const is = (pattern: RegExp, { bare, clitic }: Word): boolean => clitic === '' && pattern.test(bare);

const softening =
  /^(?:am|ar|at|dan|dros|[dt]rwy|gan|heb|hyd|i|o|wrth|neu|dd?au|dd?wy|pan|dyma|dyna|[pb]a|rhy|prif|brif|hen|unrhyw|rhyw|holl|ambell|amryw|ail)$/;
/** After neu, dyma and dyna a new clause keeps its first letter: neu lle mae, neu cywirwyd. */
const startsClause = /^(?:lle|tuag|prin|gofynnon|dywedon|maen?|peidio)$|(?:wyd|wch|odd|ais|asant|ir|id|ant|ai|aist)$/;
/** Verbs of the first or second person: what follows is their object. */
const addressing =
  /^(?!blwch|flwch|diogelwch|heddwch|harddwch|llwch|tywyllwch|dywyllwch)(?:dd?yl(?:wn|ech|em)|(?:g?all|hoff)ech|g?allaf|g?allwn|g?allem|[cg]h?af|[cg]h?awn|wnes|.{2,}wch)$/;
/** i chi, iddo and the like, before a verb-noun: rhaid i chi roi. */
const isPerson = (first: Word, before: Word | undefined): boolean =>
  is(/^idd[oi]$/, first)
  || (is(/^(?:chi|mi|ni|nhw|ef|hi)$/, first) && first.isNext && /^i(?:dd(?:o|i|yn))?$/.test(before?.bare ?? ''));

/** Returns the soft form of a word that should be soft after the one before it (style guide, sections 2 and 10). */
function softened(first: Word, next: Word, before: Word | undefined): string | undefined {
  const isTrigger =
    (is(softening, first) && !(/^(?:neu|dyma|dyna)$/.test(first.bare) && startsClause.test(next.bare)))
    || is(addressing, first)
    || isPerson(first, before);
  return isTrigger && isUnsoftened(stem(next)) && !unchanging.has(next.bare) ? soft(next.word) : undefined;
}

/** Returns the aspirate form of a word in p, t or c that should have it. After `a` none of these stays unchanged. */
const aspirated = (first: Word, next: Word): string | undefined =>
  /^(?:[aâ]|gyda|tua|tri|chwe|na)$/i.test(first.word) && isUnaspirated(stem(next)) && !unchanging.has(next.bare)
    ? aspirate(next.word)
    : undefined;

/** After ei, p, t and c change, his or hers; after fy they turn nasal. A verb after ’i stays; i’w can mean ‘their’. */
function possessed(first: Word, next: Word): string | undefined {
  const word = stem(next);
  const isHis = is(/^ei$/, first) || (first.clitic === '’i' && first.bare !== 'fe');
  const isVerb = first.clitic === '’i' && /(?:odd|wyd|ais|aist|asant|ir|id|iff)$/.test(next.bare);
  if (unchanging.has(next.bare) || isVerb) return undefined;
  if (isHis && isUnaspirated(word)) return `${soft(word)} (his), ${aspirate(word)} (hers)`;
  return first.bare === 'fy' && nasalised(word) !== word && isUnsoftened(word) ? nasalised(word) : undefined;
}

const verb = /(?:wyd|wch|odd|ais|ir|id|ant|ai|af|aiff)$|^(?:bydd|gall|cei?r|caf|gellir|dylid|mae)$/;
/** The verb after ni and na as ‘not’, first in a clause or after ac, ond, nad: p, t, c aspirate, the others soften. */
function denied({ word: not, isNext }: Word, next: Word): string | undefined {
  const isNot = /^N[ia]$/.test(not) || (/^n[ia]$/.test(not) && !isNext);
  if (!isNot || !verb.test(next.bare)) return undefined;
  if (isUnaspirated(next.word)) return aspirate(next.word);
  return isUnsoftened(next.word) ? soft(next.word) : undefined;
}

const verbsAfterOs = wordsOf('verb after os');
/** Verbs of the third person, after which a personal subject keeps its first letter: gall bachgen. */
const beforeSubject = /^(?:g?all|g?allai|[bf]ydd|[bf]yddai|r?oedd|mae|dd?ylai|daw|dd?aeth|aeth)$/;
const softPerson =
  /^(?:fachgen|ferch|fam|ddyn|blentyn|riant|fenyw|gydweithiwr|ddisgybl|ddieithryn|rywun|bobl|berson|frawd|deulu|gamdriniwr|gamdrinwyr|blant|rieni)$/;
/** yn, ’n, wedi and impersonal verbs such as dylid and gellir leave the verb-noun as it is. */
const keepsVerbNoun = (first: Word): boolean =>
  first.clitic === '’n' || is(/^(?:yn|wedi|dd?ylid|g?ellid|g?ellir)$/, first);
/** A mutation that is wrong: in a verb-noun, after os, in a subject after its verb. */
function unchanged(first: Word, next: Word): string | undefined {
  const word = stem(next);
  if (is(/^os$/, first)) return beforeSoft(word).find((before) => verbsAfterOs.has(before));
  if (is(beforeSubject, first) && softPerson.test(word)) return beforeSoft(word)[0];
  return keepsVerbNoun(first) && !verbNouns.has(word)
    ? beforeSoft(word).find((before) => verbNouns.has(before))
    : undefined;
}

/** After yn an adjective is soft; a place, or a noun for where something is, is nasal. */
function afterYn(first: Word, { bare, word }: Word): string | undefined {
  const isYn = is(/^yn$/, first);
  if (!isYn && !/[aeiouwyâêîôûŵŷ]’n$/.test(first.word)) return undefined;
  if (adjectives.has(bare) && soft(bare) !== bare && !/^(?:ll|rh)/.test(bare)) return soft(bare);
  const changed = nasalised(word);
  return isYn && changed !== word && (places.has(word) || nouns.has(bare)) ? `${changed} after ym or yng` : undefined;
}

/** After the article a feminine noun is soft, except ll and rh, and so are dau and dwy; others are not. */
function afterArticle(first: Word, { bare }: Word): string | undefined {
  if (first.clitic !== '’r' && !is(/^yr?$/, first)) return undefined;
  const softens = /^(?:dau|dwy)$/.test(bare) || (feminine.has(bare) && !/^(?:ll|rh)/.test(bare));
  if (softens && soft(bare) !== bare) return soft(bare);
  return masculine.has(bare) || feminine.has(bare) ? undefined : beforeSoft(bare).find((noun) => masculine.has(noun));
}

/** Words that are soft for another reason: adverbs and a number. */
const otherwise = /^(?:deg|gyntaf|lawn|dramor|bellach|orau|fwyaf)$/;
/** An adjective after a noun: soft after a feminine one, unchanged after a masculine or plural one. */
function afterNoun({ bare: noun, clitic }: Word, { bare }: Word): string | undefined {
  if (clitic !== '') return undefined;
  if ([noun, ...beforeSoft(noun)].some((first) => feminine.has(first)))
    return adjectives.has(bare) && soft(bare) !== bare ? soft(bare) : undefined;
  return masculine.has(noun) && !otherwise.test(bare) && !adjectives.has(bare)
    ? beforeSoft(bare).find((adjective) => adjectives.has(adjective))
    : undefined;
}

/** A verb-noun after i and its doer, or after a word behind its verb: cyn i’r heddlu ddweud, gallwch hefyd ofyn. */
const apart = new RegExp(
  `(?<!\\p{L})(?:(?:i (?:rywun|bawb|neb|blentyn|riant)|[iI]’r (?:heddlu|plentyn|teulu|rhiant|oedolyn|plant|cyngor|person ifanc|Gwasanaethau Cymdeithasol))(?: ill dau| hefyd)?|hefyd|bob amser|bob tro|yn gyntaf|wedyn|eto|felly|ar unwaith) (${[
    ...verbNouns,
  ]
    .filter((word) => soft(word) !== word)
    .join('|')})(?!\\p{L})`,
  'gu',
);
const apartIn = (text: string): Found[] =>
  [...text.matchAll(apart)].map(([words, changed = '']) => ({ words, mend: soft(changed) }));

const checks = [softened, aspirated, possessed, denied, unchanged, afterYn, afterArticle, afterNoun];
const changedIn = (text: string): Found[] => [
  ...couplesOf(text).flatMap(([first, next], at, all) =>
    checks.flatMap((check) => {
      const mend = check(first, next, all[at - 1]?.[0]);
      return mend === undefined ? [] : [{ words: `${first.word} ${next.word}`, mend }];
    }),
  ),
  ...apartIn(text),
];

const hasVowel = /^(?!w[aeiouylrn]|i[aeou])[aeiouwyâêîôûŵŷ]/i;
const hasConsonant = /^[bcdfghjlmnprst]/i;
const afterAc = wordsOf('after ac');
const beforeAc = wordsOf('not after a');
/** A verb follows the relative a: a oes, a ddaeth, a allai, a anfonwyd. */
const verbAfterA =
  /(?:wyd|wch|odd|ais|aist|ir|id|ant|ent|ai|ech|em|en|wn|af|aiff|iff|asai|och|on|s?oedd|oes)$|^(?:yw|ydyw?|ydw|ydych|ydym|ydyn|wyf|all|ŵyr|aeth|ân|wnaeth|wna|welo|elo|ddêl|eill|ofyn|edrych|â|atal|arwain)$/;
const opensWithVowel = (bare: string): boolean => hasVowel.test(bare) && welsh().knows(bare) && !verbAfterA.test(bare);

/** What each should be before the sound of the next word. */
const rightBefore: Record<string, (bare: string) => string | false> = {
  a: (bare) => (beforeAc.has(bare) || opensWithVowel(bare)) && 'ac',
  ac: (bare) => hasConsonant.test(bare) && !afterAc.has(bare) && 'a',
  nac: (bare) => hasConsonant.test(bare) && !afterAc.has(bare) && 'na',
  â: (bare) => hasVowel.test(bare) && 'ag',
  gyda: (bare) => hasVowel.test(bare) && 'gydag',
  ag: (bare) => hasConsonant.test(bare) && 'â',
  gydag: (bare) => hasConsonant.test(bare) && 'gyda',
  y: (bare) => (hasVowel.test(bare) || bare.startsWith('h')) && 'yr',
  yr: (bare) => hasConsonant.test(bare) && !bare.startsWith('h') && 'y',
};
/** A or ac, â or ag, na or nac, y or yr by the next sound (style guide, 2 and 4). Initials are spelled out. */
const beforeSound = (text: string): Found[] =>
  couplesOf(text).flatMap(([first, next]) => {
    const isSound = first.clitic === '' && !/^\p{Lu}{2,}/u.test(next.word);
    const right = isSound && rightBefore[first.bare]?.(next.bare);
    return right ? [{ words: `${first.word} ${next.word}`, mend: `${right} ${next.word}` }] : [];
  });

/** Checks a first letter by the word before, and a small word by the next sound (style guide, sections 2 and 10). */
export const mutation = ruleFor('cy', 'mutation', (text) => [...changedIn(text), ...beforeSound(text)]);
