import { describe, expect, it } from 'vitest';
import { easeIn, easeLines, tooHard } from '../../tools/words/ease.ts';
import { allPairs } from '../../tools/words/texts.ts';

const words = (word: string, count: number): string => `${Array.from({ length: count }, () => word).join(' ')}.`;
describe('how easily the words read', () => {
  it('is within its limits in every part, in both languages', () => {
    const eases = easeIn(allPairs());
    expect(tooHard(eases)).toEqual([]);
    expect(eases.filter(({ sentences }) => sentences < 50)).toEqual([]);
    expect(easeLines(eases)).toHaveLength(eases.length);
  });

  it.each(['en', 'cy'] as const)(
    'fails on long sentences in a part, and on a long mean in the walk and in all: %s',
    (tongue) => {
      const other = tongue === 'en' ? 'cy' : 'en';
      const seeded = (count: number, file: string) =>
        tooHard(easeIn([{ file, key: 'seed', [tongue]: words('Nawr', count), [other]: words('Nawr', 3) }]));
      expect(seeded(12, 'ui.json')).toEqual([]);
      expect(seeded(13, 'ui.json').map((line) => line.split(':')[0])).toEqual([`walk, ${tongue}`, `all, ${tongue}`]);
      expect(seeded(13, 'clauses.json').map((line) => line.split(':')[0])).toEqual([`all, ${tongue}`]);
      expect(seeded(21, 'clauses.json').filter((line) => line.startsWith('clauses'))).toHaveLength(1);
    },
  );
});
