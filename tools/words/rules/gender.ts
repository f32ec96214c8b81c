import { marksIn } from '../gender-marks.ts';
import { type Gender, genders, has, isLost, isOthersAlone, loose, ofThings, strict, told } from '../gender-meant.ts';
import { wordsIn } from '../list.ts';
import { everyForm } from '../mutation.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';

/** What something is done to, right before ei: cafodd y ddyfais ei throi. */
const undergoes = /(?<!\p{L})(?:[cg]h?afodd|[cg]h?ael|[cg]h?aiff)(?:’r| yr?| eich| unrhyw| pob| bob)? (\p{L}+) $/iu;

const deeds = new Set([...wordsIn('verb-nouns')].flatMap(everyForm));
/** The noun that is of the other gender than ei says, where that is done to it. */
function undergoing(words: string, before: string, gender: Gender, other: Gender): string | undefined {
  const [, done] = undergoes.exec(before) ?? [];
  const isDone = done !== undefined && deeds.has(words.replace(/^ei /iu, ''));
  return isDone && has(other, strict, '', done) && !has(gender, loose, '', done) ? done : undefined;
}

function wrongIn(en: string, cy: string, last: string, earlier: string): Found[] {
  return marksIn(cy).flatMap(({ words, gender, at }) => {
    const other = gender === 'masculine' ? 'feminine' : 'masculine';
    const before = cy.slice(0, at);
    if (isOthersAlone(gender, words, en, cy))
      return [{ words, mend: `English speaks of ${gender === 'feminine' ? 'him' : 'her'}` }];
    const done = undergoing(words, before, gender, other);
    if (done !== undefined) return [{ words: `${done} ${words}`, mend: `what it stands for is ${other}` }];
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

/** One word at most, and a joining one, between what is done to a thing and what else is: ei throi ymlaen neu ei diffodd, ei throi na’i diffodd. */
const joined = /^(?: \p{L}+)?,? (?:neu|na|ac?|a’i|na’i|neu’i)(?![\p{L}’])/iu;
/** The blanks between two such words that are joined, with one word and the joining one between them, and one more. */
const most = 4;
/** Two such words of one thing, of which one has the other gender. */
function unlikeIn(cy: string): Found[] {
  const marks = marksIn(cy).sort((one, other) => one.at - other.at);
  return marks.flatMap((mark, place) => {
    const next = marks[place + 1];
    if (next === undefined || next.gender === mark.gender) return [];
    const between = cy.slice(mark.at + mark.words.length, next.at);
    const isJoined = joined.test(`${between}${next.words}`) && between.split(' ').length <= most;
    return isJoined ? [{ words: cy.slice(mark.at, next.at) + next.words, mend: 'the same gender in both' }] : [];
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
      ...unlikeIn(theirs),
      ...wrongIn(ours, theirs, last.join(' '), earlier.join(' ')),
      ...lost.map((one) => ({ words: theirs, mend: `nothing ${one}, as in: ${ours}` })),
    ];
  }),
);
