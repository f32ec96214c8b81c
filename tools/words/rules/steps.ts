import { type Found, ruleForBoth } from '../pair.ts';
import { saidWords, sentencesOf } from '../tokens.ts';

/** Welsh is as long as English, or up to 1.7 times that; what is far outside has lost a part, or gained one. */
const shortest = 0.72;
const longest = 2;
/** Short texts vary too much. */
const least = 40;

const linesOf = (text: string): string[] => saidWords(text).split('\n');

function lengthOf(en: string, cy: string): Found[] {
  const share = cy.length / en.length;
  if (en.length < least || (share >= shortest && share <= longest)) return [];
  return [{ words: cy, mend: `${share.toFixed(1)} times the length of the English: a part may be missing` }];
}

function lostIn(en: string, cy: string): Found[] {
  const [wanted, given] = [sentencesOf(en).length, sentencesOf(cy).length];
  return given < wanted ? [{ words: `${given} sentences`, mend: `English has ${wanted}` }] : lengthOf(en, cy);
}

/** A step missing: another number of lines, fewer sentences in Welsh than in English, or a length that does not fit. */
export const steps = ruleForBoth('steps', (en, cy): Found[] => {
  const [ours, theirs] = [linesOf(en), linesOf(cy)];
  if (ours.length !== theirs.length) return [{ words: `${theirs.length} lines`, mend: `English has ${ours.length}` }];
  return ours.flatMap((line, at) => lostIn(line, theirs[at] ?? ''));
});
