import { describe, expect, it } from 'vitest';
import { easeIn, easeTable, tooHard } from '../../tools/words/ease.ts';
import { allPairs } from '../../tools/words/texts.ts';

const text = (en: string, cy: string, file = 'ui.json') => [{ file, key: 'seed', en, cy }];
const words = (word: string, count: number): string => `${Array.from({ length: count }, () => word).join(' ')}.`;
const easeOf = (en: string, cy: string, tongue: 'en' | 'cy') =>
  easeIn(text(en, cy)).find((one) => one.part === 'walk' && one.tongue === tongue);

describe('how easily the words read', () => {
  it('is within its limits in every part, in both languages', () => {
    const eases = easeIn(allPairs());
    expect(tooHard(eases)).toEqual([]);
    expect(eases.filter(({ sentences }) => sentences < 50)).toEqual([]);
    expect(easeTable(eases).length).toBe(1 + new Set(eases.map(({ part }) => part)).size);
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

  it('counts a clause within a clause, and who does not act', () => {
    const hard = easeOf(
      'You say that the man who rang is known.',
      'Dywedwch fod y dyn a ffoniodd wedi’i weld, os oes un sy’n gwybod.',
      'cy',
    );
    expect(hard).toMatchObject({ nested: 100, passive: 100 });
    expect(easeOf('You say that the man who rang is known.', 'Ffoniwch.', 'en')).toMatchObject({
      nested: 100,
      passive: 100,
    });
    expect(easeOf('You ring the school.', 'Ffoniwch yr ysgol yn y sir.', 'cy')).toMatchObject({
      nested: 0,
      passive: 0,
    });
    expect(easeOf('You ring the school.', 'Ffoniwch.', 'en')).toMatchObject({ nested: 0, passive: 0 });
    expect(easeOf('It was told.', 'Cafodd ei ddweud. Dywedwyd hyn. Gofynnir i chi.', 'cy')).toMatchObject({
      passive: 100,
    });
  });
});
