import { type Found, ruleForBoth } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';
import { saidWords, sentencesOf } from '../tokens.ts';

/** Welsh is as long as English, or up to 1.7 times that; what is far outside has lost a part, or gained one. */
const shortest = 0.72;
const longest = 2;
/** Short texts vary too much. */
const least = 40;

const linesOf = (text: string): string[] => saidWords(text).split('\n');

/** What stands between the parts of a sentence. English that Welsh quotes counts too. */
const joints = {
  en: /[,;]|(?<!\p{L})(?:and|or|nor|but)(?!\p{L})/gu,
  cy: /[,;]|(?<!\p{L})(?:ac?|neu|na|nac|â|ag|gyda|heb|nid|er|sy|ond|and|or)(?!\p{L})/gu,
};
/** Several things in a row: copy, save or send. */
const row = /((?:\p{L}+(?: \p{L}+)?, )+)(?!although|in|where|while|by|with)(?:\p{L}+ )?\p{L}+ (?:and|or|nor) /gu;
/** How many stand between the things of the longest row. */
const rowIn = (en: string): number =>
  Math.max(0, ...[...en.matchAll(row)].map(([, items = '']) => items.split(', ').length));
const between = /[,;]|(?<!\p{L})(?:ac?|neu|na|nac|ond|and|or)(?!\p{L})/gu;
/** A sentence of several parts in English, and of fewer in Welsh. */
function partsOf(en: string, cy: string): Found[] {
  const [wanted, given] = [[...en.matchAll(joints.en)].length, [...cy.matchAll(joints.cy)].length];
  return (wanted > 1 && given < wanted - 1) || [...cy.matchAll(between)].length < rowIn(en)
    ? [{ words: cy, mend: 'a part may be missing' }]
    : [];
}

function lengthOf(en: string, cy: string): Found[] {
  const share = cy.length / en.length;
  if (en.length < least || (share >= shortest && share <= longest)) return [];
  return [{ words: cy, mend: `${share.toFixed(1)} times the length of the English: a part may be missing` }];
}

/** Welsh that has more sentences than English may be this much longer; figures are often given a sentence of their own. */
const ofMore = 1.4;
const hasFigures = (text: string): boolean => /\{\{/u.test(text);
/** Fewer sentences in English, where the Welsh is too long for that. */
const lostInEnglish = (en: string, cy: string): Found[] =>
  sentencesOf(cy).length > sentencesOf(en).length && cy.length > ofMore * en.length
    ? [{ words: en, mend: `a sentence of the Welsh may be missing: ${cy}` }]
    : [];

function lostIn(en: string, cy: string): Found[] {
  const [wanted, given] = [sentencesOf(en).length, sentencesOf(cy).length];
  return given < wanted ? [{ words: `${given} sentences`, mend: `English has ${wanted}` }] : lengthOf(en, cy);
}

/** A step missing: another number of lines, fewer sentences in Welsh than in English, or a length that does not fit. */
export const steps = ruleForBoth('steps', (en, cy): Found[] => {
  const [ours, theirs] = [linesOf(en), linesOf(cy)];
  if (ours.length !== theirs.length) return [{ words: `${theirs.length} lines`, mend: `English has ${ours.length}` }];
  const parts = sideBySide(en, cy).flatMap(([one, other]) => partsOf(one, other));
  const lines = ours.map((line, at) => [line, theirs[at] ?? ''] as const);
  const more = hasFigures(en) ? [] : lines.flatMap(([line, other]) => lostInEnglish(line, other));
  return [...lines.flatMap(([line, other]) => lostIn(line, other)), ...more, ...parts];
});
