import { describe, expect, it } from 'vitest';
import { addedChunks, firstLoadChunks, type Chunk } from '../../build/budget/chunks.ts';
import { brotliSize, weigh } from '../../build/budget/sizes.ts';
import { isFirstWords, isForDevelopers, mustBeLazy } from '../../build/budget/words.ts';

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
    ['\0virtual:publisher', true],
    ['\0virtual:contacts', false],
    ['/p/src/screens/BookScreen.tsx', false],
    ['/p/locales/en/ui.json', false],
    ['/p/src/screens/Hub.tsx', false],
  ])('must wait for %s: %s', (moduleId, expected) => {
    expect(mustBeLazy(moduleId)).toBe(expected);
  });
});

it('is never what developers alone are shown', () => {
  expect(['/p/src/dev/StateCorner.tsx', '/p/src/app/App.tsx'].map(isForDevelopers)).toEqual([true, false]);
});

describe('what a part adds once it is opened', () => {
  const chunks = [
    chunk('entry.js', { isEntry: true }),
    chunk('open.js', { moduleIds: ['/p/open.tsx'], imports: ['entry.js', 'shared.js'] }),
    chunk('shared.js'),
    chunk('part.js', { moduleIds: ['/p/Part.tsx'], imports: ['entry.js', 'shared.js', 'layout.js'] }),
    chunk('layout.js', { imports: ['deeper.js'] }),
    chunk('deeper.js'),
    chunk('other.js', { moduleIds: ['/p/Other.tsx'] }),
  ];
  const added = (isPart: (id: string) => boolean) => addedChunks(chunks, isPart, (id) => id === '/p/open.tsx').map(({ fileName }) => fileName);

  it('is the part and all that it imports, without what those who open it have already', () => {
    expect(added((id) => id === '/p/Part.tsx')).toEqual(['part.js', 'layout.js', 'deeper.js']);
  });
  it('is nothing where the part is fetched with what is there already', () => {
    expect(added((id) => id === '/p/open.tsx')).toEqual([]);
  });
  it('is named in the table', () => {
    expect(weigh([{ name: 'part.js', bytes: 7 }], 6, 'live chart')).toEqual({ table: expect.stringContaining('7  live chart (limit 6)') as string, isOver: true });
  });
});
