import { type Found, ruleForBoth } from '../pair.ts';
import { saidWords, sentencesOf } from '../tokens.ts';

/** Welsh is as long as English, or up to 1.7 times that; what is far outside has lost a part, or gained one. Short texts vary too much. */
const share = { least: 0.72, most: 2, from: 40 };
/** Welsh with more sentences than English may be this much longer; figures are often given a sentence of their own. */
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

/** A step missing: another number of lines, fewer sentences in Welsh than in English, or a length that does not fit. */
export const steps = ruleForBoth('steps', (en, cy): Found[] => {
  const [ours, theirs] = [en, cy].map((text) => saidWords(text).split('\n')) as [string[], string[]];
  return ours.length === theirs.length
    ? ours.flatMap((line, at) => lostIn(line, theirs[at] ?? '', en.includes('{{')))
    : [{ words: `${theirs.length} lines`, mend: `English has ${ours.length}` }];
});
