import { brotliCompressSync, constants } from 'node:zlib';
import { plainError } from '../../lib/plain-error.ts';

/** What the budget needs to know of a built JavaScript file. */
export interface Chunk {
  fileName: string;
  isEntry: boolean;
  imports: readonly string[];
  moduleIds: readonly string[];
  css: readonly string[];
}

/** These chunks, and all that they import statically. */
function withImports(chunks: readonly Chunk[], from: readonly Chunk[]): Set<Chunk> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => add(byName.get(name)));
  };
  from.forEach(add);
  return found;
}

/**
 * The chunks that the first load fetches: the entries, the first language's words, and all that
 * these import statically.
 * In: every chunk of the build, and which module is a word file of the first load.
 */
export function firstLoadChunks(chunks: readonly Chunk[], isFirstWords: (moduleId: string) => boolean): Chunk[] {
  return [
    ...withImports(
      chunks,
      chunks.filter((chunk) => chunk.isEntry || chunk.moduleIds.some(isFirstWords)),
    ),
  ];
}

/**
 * The chunks that a part fetches once it is opened, beyond what is there already.
 * In: every chunk of the build, which module the part begins with, and which ones those who open it have already.
 */
export function addedChunks(
  chunks: readonly Chunk[],
  isPart: (moduleId: string) => boolean,
  isThere: (moduleId: string) => boolean,
): Chunk[] {
  const there = withImports(
    chunks,
    chunks.filter((chunk) => chunk.isEntry || chunk.moduleIds.some(isThere)),
  );
  return [
    ...withImports(
      chunks,
      chunks.filter((chunk) => chunk.moduleIds.some(isPart)),
    ),
  ].filter((chunk) => !there.has(chunk));
}

/** The words of the first load of one language. */
export const isFirstWords = (moduleId: string): boolean => /\/locales\/en\/first\.ts$/.test(moduleId);

/** What the build knows of a module: what it imports, and what it fetches later. */
type InfoOf = (
  id: string,
) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;

/**
 * The modules of the first load that must wait. In: its modules, and what the build knows of each. Out: those that `src/app/loads.ts`
 * fetches, and words of another language or of a later part. Throws where there is no list of what is fetched later.
 */
export function loadedTooEarly(modules: readonly string[], infoOf: InfoOf): readonly string[] {
  const list = modules.find(saysWhatLoads);
  const later = (list && infoOf(list)?.dynamicallyImportedIds) ?? [];
  if (later.length === 0) throw plainError('The first load has no list of what is fetched later.');
  const first = modules.filter(isFirstWords).flatMap((id) => [id, ...(infoOf(id)?.importedIds ?? [])]);
  return modules.filter((id) => later.includes(id) || (id.includes('/locales/') && !first.includes(id)));
}

/** Whether a module is for those who work on the app, and must not be in what is published. */
export const isForDevelopers = (moduleId: string): boolean => moduleId.includes('/src/app/dev/');

/** The file that says what is fetched later. */
const saysWhatLoads = (moduleId: string): boolean => /\/src\/app\/loads\.ts$/.test(moduleId);

/** A file and its size in bytes as it is sent. */
export interface Size {
  name: string;
  bytes: number;
}

/** The size of a file as a server sends it: brotli at its best quality. */
export function brotliSize(name: string, content: string | Uint8Array): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { name, bytes: brotliCompressSync(content, { params }).length };
}

/**
 * Adds sizes up against a limit.
 * Out: a table for people, and whether the sum is over the limit (the limit itself is within).
 */
export function weigh(sizes: readonly Size[], limit: number, name = 'first load'): { table: string; isOver: boolean } {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = [...sizes, { name: `${name} (limit ${limit})`, bytes: total }];
  const table = rows.map(({ name, bytes }) => `${String(bytes).padStart(8)}  ${name}`).join('\n');
  return { table, isOver: total > limit };
}
