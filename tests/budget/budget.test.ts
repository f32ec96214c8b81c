import { describe, expect, it } from 'vitest';
import { firstLoadChunks, type Chunk } from '../../build/budget/chunks.ts';
import { brotliSize, weigh } from '../../build/budget/sizes.ts';
import { isFirstWords, mustBeLazy } from '../../build/budget/words.ts';

function chunk(fileName: string, parts: Partial<Chunk> = {}): Chunk {
  return { fileName, isEntry: false, imports: [], moduleIds: [], css: [], ...parts };
}

describe('the sum', () => {
  const sizes = [{ name: 'a.js', bytes: 60 }, { name: 'b.css', bytes: 41 }];

  it('is over the limit by one byte', () => {
    expect(weigh(sizes, 100).isOver).toBe(true);
  });

  it('is within the limit when it meets it, and the table shows it', () => {
    const { isOver, table } = weigh(sizes, 101);
    expect(isOver).toBe(false);
    expect(table).toMatch(/60 {2}a\.js\n.*41 {2}b\.css\n.*101 {2}first load \(limit 101\)/);
  });

  it('counts bytes as compressed', () => {
    expect(brotliSize('a.js', 'again '.repeat(1000)).bytes).toBeLessThan(100);
  });
});

describe('the first load', () => {
  const chunks = [
    chunk('entry.js', { isEntry: true, imports: ['shared.js'] }),
    chunk('shared.js', { imports: ['entry.js'] }),
    chunk('en-ui.js', { moduleIds: ['/p/locales/en/ui.json'], imports: ['helper.js'] }),
    chunk('helper.js'),
    chunk('en-training.js', { moduleIds: ['/p/locales/en/training.json'] }),
    chunk('cy-ui.js', { moduleIds: ['/p/locales/cy/ui.json'] }),
    chunk('later.js', { imports: ['shared.js'] }),
  ];

  it('is the entry, the English words, and what they import', () => {
    const names = firstLoadChunks(chunks, isFirstWords).map(({ fileName }) => fileName);
    expect(names).toEqual(['entry.js', 'shared.js', 'en-ui.js', 'helper.js']);
  });

  it.each([
    ['/p/locales/cy/ui.json', true],
    ['/p/locales/en/training.json', true],
    ['/p/src/training/Practice.tsx', true],
    ['/p/src/screens/book/Book.tsx', true],
    ['/p/src/chart/graph.ts', true],
    ['/p/locales/en/promises.json', true],
    ['/p/src/screens/BookScreen.tsx', false],
    ['/p/locales/en/ui.json', false],
    ['/p/src/screens/Hub.tsx', false],
  ])('must wait for %s: %s', (moduleId, expected) => {
    expect(mustBeLazy(moduleId)).toBe(expected);
  });
});
