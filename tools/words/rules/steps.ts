import { type Found, ruleForBoth } from '../../lib/pair.ts';
import { saidWords, sentencesOf, sideBySide } from '../tokens.ts';

/** The least and most length of Welsh to English: outside it, a part was lost or added. Short texts vary too much. */
const share = { least: 0.72, most: 2, from: 40 };
/** Welsh with more sentences than English may be this much longer, since figures often get a sentence of their own. */
const ofMore = 1.4;

function lostIn(en: string, cy: string, hasFigures: boolean): Found[] {
  const [wanted, given] = [sentencesOf(en).length, sentencesOf(cy).length];
  if (given < wanted) return [{ words: `${given} sentences`, mend: `English has ${wanted}` }];
  const ratio = cy.length / en.length;
  const isOdd = en.length >= share.from && (ratio < share.least || ratio > share.most);
  const isMore = given > wanted && ratio > ofMore && !hasFigures;
  return isOdd || isMore
    ? [{ words: cy, mend: `${ratio.toFixed(1)} times the length of the English: a part may be missing` }]
    : [];
}

/** Other numbers of lines, fewer sentences in Welsh than in English, or too odd a length. */
function stepsLost(en: string, cy: string): Found[] {
  const [ours, theirs] = [en, cy].map((text) => saidWords(text).split('\n')) as [string[], string[]];
  return ours.length === theirs.length
    ? ours.flatMap((line, at) => lostIn(line, theirs[at] ?? '', en.includes('{{')))
    : [{ words: `${theirs.length} lines`, mend: `English has ${ours.length}` }];
}

/** What an item of a row cannot begin with, since it begins a clause. */
const startsClause = {
  en: '(?:if|only|because|without|with|although|though|where|when|who|which|but|so|not|as|in|on|by|to|that|while|until|whether|such|under|please|from|for) ',
  cy: '(?:os|i|am|heb|gyda|gydag|er|lle|pan|fel|sydd|sy’n|mae|nid|nad|wrth|ar gyfer|drwy|gan|ond|felly|mor|bob|pob|rhag|chi|hefyd|oherwydd|megis|plîs|yn ôl|i’r) |gyda’i ',
};
const joins = { en: '(?:and|or|nor) ', cy: '(?:(?:ac?|neu|na|nac|ag) |(?:neu|a)’r )' };
/** Not `a` before a verb, which begins a clause, and not ‘fwy neu lai’. */
const last = {
  en: '(?:and|or|nor) ',
  cy: '(?:ac |neu (?!lai)|neu’[nr] |a’r |nac |a’[iu] (?!g?wnaeth)|na (?!(?:\\p{L}+(?:odd|wyd|och|ech|wch|ai|all|wnaeth)|allai|fydd\\p{L}*) )|a (?!\\p{L}*(?:odd|wyd|och|ech|wch|ai|wn|ir|all|yw|oes|fydd|fu|aeth) ))',
};
const rowOf = (tongue: 'en' | 'cy'): RegExp => {
  const word = `(?!${joins[tongue]})(?:(?:an?|the) )?(?:§|[\\p{L}’-]+)`;
  const item = `(?!${startsClause[tongue]})${word}(?: ${word}){0,2}`;
  return new RegExp(`((?:${item}, )+)${item},? ${last[tongue]}`, 'giu');
};
const rows = { en: rowOf('en'), cy: rowOf('cy') };
const joints = {
  en: /[,;:]|(?<!\p{L})(?:and|or|nor)(?!\p{L})/gu,
  cy: /[,;:]|(?<!\p{L})(?:ac?|neu|na|nac|â|ag)(?!\p{L})/gu,
};
/** What can be between commas without being an item. */
const parentheses =
  /(?:^|, |(?<= ))(?:Plîs|er enghraifft|for example|hyd y g(?:wyddoch|wn i)|as far as (?:you|I) know|online), /giu;

/** Returns how many joints the longest row of things has; 0 if there is none. */
const rowIn = (text: string, tongue: 'en' | 'cy'): number =>
  Math.max(
    0,
    ...[...text.replace(parentheses, ' ').matchAll(rows[tongue])].map(([, items = '']) => items.split(', ').length),
  );
const jointsIn = (text: string, tongue: 'en' | 'cy'): number => [...text.matchAll(joints[tongue])].length;

/** Whether a text has too few joints, or too few commas, for a row of that length. */
const lacks = (text: string, tongue: 'en' | 'cy', row: number): boolean =>
  jointsIn(text, tongue) < row || text.split(',').length < row;

function isShorter(en: string, cy: string): boolean {
  const [ours, theirs] = [rowIn(en, 'en'), rowIn(cy, 'cy')];
  if (ours > 0 && theirs > 0) return ours !== theirs;
  return lacks(cy, 'cy', ours) || lacks(en, 'en', theirs);
}

/** Several things in a row, such as copy, save or send, that are not as many in both languages. */
const rowsLost = (en: string, cy: string): Found[] =>
  sideBySide(en, cy)
    .filter(([ours, theirs]) => isShorter(ours, theirs))
    .map(([ours, theirs]): Found => ({ words: theirs, mend: `as many things in a row as in: ${ours}` }));

/** Finds a missing step: a line, a sentence, a part of one, or a thing in a row. */
export const steps = ruleForBoth('steps', (en, cy) => {
  const lost = stepsLost(en, cy);
  return lost.length > 0 ? lost : rowsLost(en, cy);
});
