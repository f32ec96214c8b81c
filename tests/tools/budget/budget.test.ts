import { describe, expect, it } from 'vitest';
import {
  addedChunks,
  type Chunk,
  firstLoadChunks,
  isFirstWords,
  isForDevelopers,
  loadedTooEarly,
  partsIn,
} from '../../../tools/build/budget/first-load.ts';
import { brotliSize, weigh } from '../../../tools/build/budget/sizes.ts';

function chunk(fileName: string, parts: Partial<Chunk> = {}): Chunk {
  return { fileName, isEntry: false, imports: [], moduleIds: [], css: [], ...parts };
}

describe('the sum', () => {
  const sizes = [
    { name: 'a.js', bytes: 60 },
    { name: 'b.css', bytes: 41 },
  ];

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
    chunk('en-ui.js', { moduleIds: ['/p/locales/en/first.ts'], imports: ['helper.js'] }),
    chunk('helper.js'),
    chunk('en-training.js', { moduleIds: ['/p/locales/en/training.json'] }),
    chunk('cy-ui.js', { moduleIds: ['/p/locales/cy/ui.json'] }),
    chunk('lazy.js', { imports: ['shared.js'] }),
  ];

  it('is the entry, the English words, and what they import', () => {
    const names = firstLoadChunks(chunks, isFirstWords).map(({ fileName }) => fileName);
    expect(names).toEqual(['entry.js', 'shared.js', 'en-ui.js', 'helper.js']);
  });

  const modules: Record<string, { importedIds: string[]; dynamicallyImportedIds: string[] }> = {
    '/p/src/app/loads.ts': { importedIds: [], dynamicallyImportedIds: ['/p/src/app/lazy.tsx'] },
    '/p/locales/en/first.ts': { importedIds: ['/p/locales/en/ui.json'], dynamicallyImportedIds: [] },
  };
  const tooEarly = (...more: string[]) =>
    loadedTooEarly([...Object.keys(modules), '/p/locales/en/ui.json', ...more], (id) => modules[id] ?? null);

  it.each(['/p/src/app/lazy.tsx', '/p/locales/cy/ui.json', '/p/locales/en/training.json'])('may not have %s', (id) => {
    expect(tooEarly(id)).toEqual([id]);
  });

  it('may have a screen of the walk, and its own words', () => {
    expect(tooEarly('/p/src/wizard/task-list/TaskList.tsx')).toEqual([]);
  });

  it('is refused where nothing says what is fetched later', () => {
    expect(() => loadedTooEarly(['/p/src/app/main.tsx'], () => null)).toThrow('no list');
  });
});

it('is never what developers alone are shown', () => {
  expect(['/p/src/app/dev/StateCorner.tsx', '/p/src/app/App.tsx'].map(isForDevelopers)).toEqual([true, false]);
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
  const added = (isPart: (id: string) => boolean) =>
    addedChunks(chunks, isPart, (id) => id === '/p/open.tsx').map(({ fileName }) => fileName);

  it('is the part and all that it imports, without what those who open it have already', () => {
    expect(added((id) => id === '/p/Part.tsx')).toEqual(['part.js', 'layout.js', 'deeper.js']);
  });
  it('is nothing where the part is fetched with what is there already', () => {
    expect(added((id) => id === '/p/open.tsx')).toEqual([]);
  });
  it('is named in the table', () => {
    expect(weigh([{ name: 'part.js', bytes: 7 }], 6, 'live chart')).toEqual({
      table: expect.stringContaining('7  live chart (limit 6)') as string,
      isOver: true,
    });
  });
});

describe('the parts that are fetched later', () => {
  const code = `
    const other = { chart: () => import('./elsewhere') };
    export const loads = {
      book: part(() => import('../review/Book')),
      chart: part(async () => ({ ...(await import('../chart/One')), ...(await __preload(() => import('../chart/Two'))) })),
      none: undefined,
    };`;

  it('are read from the list of what loads when, each with all that it begins with', () => {
    expect([...partsIn(code)]).toEqual([
      ['book', ['../review/Book']],
      ['chart', ['../chart/One', '../chart/Two']],
      ['none', []],
    ]);
  });
  it.each(['', 'export const loads = list();'])('are refused where %o names none', (none) => {
    expect(() => partsIn(none)).toThrow('no list of parts');
  });
});
