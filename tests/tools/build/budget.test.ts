import { rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { languages } from '../../../src/words/language-ids.ts';
import {
  addedChunks,
  brotliSize,
  type Chunk,
  firstLoadChunks,
  isFirstWords,
  loadedTooEarly,
  weigh,
} from '../../../tools/build/budget/first-load.ts';
import { mostIn } from '../../../tools/build/budget/plugin.ts';
import { newFolder } from '../../support/new-folder.ts';
import { textAt } from '../../words/locales.ts';

const chunk = (fileName: string, parts: Partial<Chunk> = {}): Chunk => ({
  ...{ fileName, isEntry: false, imports: [], moduleIds: [], css: [] },
  ...parts,
});
const namesOf = (chunks: readonly Chunk[]) => chunks.map(({ fileName }) => fileName);

it('the sum is over its limit by one byte, within it where it meets it, and shown in a table; bytes are compressed ones', () => {
  const sizes = [
    { name: 'a.js', bytes: 60 },
    { name: 'b.css', bytes: 41 },
  ];
  expect(weigh(sizes, 100).isOver).toBe(true);
  const { isOver, table } = weigh(sizes, 101, 'live chart');
  expect(isOver).toBe(false);
  expect(table).toMatch(/60 {2}a\.js\n.*41 {2}b\.css\n.*101 {2}live chart \(limit 101\)/);
  expect(brotliSize('a.js', 'again '.repeat(1000)).bytes).toBeLessThan(100);
});

it('there is room for the five lines of an adopter’s own for Hide, in the page in both languages and in the words', () => {
  const lines = languages.map((language) =>
    ['body', 'rest', 'more'].map((key) => textAt(language, `ui:notes/${key}`)).join('\n'),
  );
  const folders = [{}, { 'local/organisation.json': JSON.stringify(lines) }].map(newFolder);
  onTestFinished(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
  const [shipped = 0, own = 0] = folders.map((folder) => mostIn(folder));
  const [words = 0, ...others] = lines.map((text) => brotliSize('hide', text).bytes);
  expect(own - shipped).toBeGreaterThan(others.reduce((sum, bytes) => sum + bytes, 2 * words));
});

describe('the first load', () => {
  it('is the entry, the English words, and what they import', () => {
    const chunks = [
      chunk('entry.js', { isEntry: true, imports: ['shared.js'] }),
      chunk('shared.js', { imports: ['entry.js'] }),
      chunk('en-ui.js', { moduleIds: ['/p/locales/en/first.ts'], imports: ['helper.js'] }),
      chunk('helper.js'),
      chunk('cy-ui.js', { moduleIds: ['/p/locales/cy/ui.json'] }),
      chunk('lazy.js', { imports: ['shared.js'] }),
    ];
    expect(namesOf(firstLoadChunks(chunks, isFirstWords))).toEqual(['entry.js', 'shared.js', 'en-ui.js', 'helper.js']);
  });

  const modules: Record<string, { importedIds: string[]; dynamicallyImportedIds: string[] }> = {
    '/p/src/app/loads.ts': { importedIds: [], dynamicallyImportedIds: ['/p/src/app/lazy.tsx'] },
    '/p/locales/en/first.ts': { importedIds: ['/p/locales/en/ui.json'], dynamicallyImportedIds: [] },
  };
  const tooEarly = (...more: string[]) =>
    loadedTooEarly([...Object.keys(modules), '/p/locales/en/ui.json', ...more], (id) => modules[id] ?? null);

  it.each(['/p/src/app/lazy.tsx', '/p/locales/cy/ui.json', '/p/locales/en/training.json'])('may not have %s', (id) => {
    expect(tooEarly(id, '/p/src/wizard/task-list/TaskList.tsx')).toEqual([id]);
  });
  it('is refused where nothing says what is fetched later', () => {
    expect(() => loadedTooEarly(['/p/src/app/main.tsx'], () => null)).toThrow('no list');
  });
});

it('what a part adds is all that it imports, without what those who open it have already', () => {
  const chunks = [
    chunk('entry.js', { isEntry: true }),
    chunk('open.js', { moduleIds: ['/p/open.tsx'], imports: ['entry.js', 'shared.js'] }),
    chunk('shared.js'),
    chunk('part.js', { moduleIds: ['/p/Part.tsx'], imports: ['entry.js', 'shared.js', 'layout.js'] }),
    chunk('layout.js', { imports: ['deeper.js'] }),
    chunk('deeper.js'),
  ];
  const added = (part: string) =>
    namesOf(
      addedChunks(
        chunks,
        (id) => id === part,
        (id) => id === '/p/open.tsx',
      ),
    );
  expect(added('/p/Part.tsx')).toEqual(['part.js', 'layout.js', 'deeper.js']);
  expect(added('/p/open.tsx')).toEqual([]);
});
