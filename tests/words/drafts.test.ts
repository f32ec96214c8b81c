import { describe, expect, it } from 'vitest';
import { allowances, sift } from '../../tools/words/allowed.ts';
import { findIn } from '../../tools/words/check.ts';
import { draftPairs } from '../../tools/words/drafts.ts';
import type { Pair } from '../../tools/words/pair.ts';

const pairs = draftPairs();
const rulesThatFind = (pair: Pair): string[] => sift(findIn([pair]), allowances()).left.map(({ rule }) => rule);
/** The one text of the drafts that has some Welsh words. */
function withWelsh(words: string): Pair {
  const found = pairs.filter(({ cy }) => cy?.includes(words));
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('the drafts for officers, and the notes of a release', () => {
  it('are read with the words beside a name, with each row of what is kept, and each line of the notes', () => {
    expect(withWelsh('nid oes clo ar CEOP')).toMatchObject({ en: 'CEOP has no lock', cy: 'nid oes clo ar CEOP' });
    expect(withWelsh('cof dyfais sydd ymlaen').en).toContain('the memory of a device');
    expect(withWelsh('dileu data’r safle\npwy bynnag').en).toContain('the site’s data are deleted\nwhoever');
    expect(withWelsh('Ymarfer pum munud').en).toBe('A five-minute drill of the order of the calls.');
  });

  it.each([
    ['a duty', 'rhaid i arweinydd diogelu', 'caiff arweinydd diogelu', 'duty-words'],
    ['a body', 'daw’r heddlu yn gyntaf', 'daw’r ysgol yn gyntaf', 'bodies'],
    ['a number', 'unwaith yr wythnos', '2 waith yr wythnos', 'numbers'],
    ['a spelling', 'mewn un iaith yn cael', 'mewn un iaeth yn cael', 'spelling-cy'],
  ])('are found to be wrong in %s', (_, right, wrong, rule) => {
    const pair = withWelsh(right);
    expect(rulesThatFind(pair)).toEqual([]);
    expect(rulesThatFind({ ...pair, cy: pair.cy?.replace(right, wrong) })).toContain(rule);
  });
});
