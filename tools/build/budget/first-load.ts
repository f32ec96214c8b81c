import { brotliCompressSync, constants } from 'node:zlib';
import { plainError } from '../../lib/plain-error.ts';

/** What the budget needs to know about a built JavaScript file. */
export interface Chunk {
  fileName: string;
  isEntry: boolean;
  imports: readonly string[];
  moduleIds: readonly string[];
  css: readonly string[];
}

/** Returns the chunks of `from` and everything that they import statically. */
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
 * Returns the chunks that the first load fetches: the entries, the words of the first language, and all that these
 * import statically. `isFirstWords` says whether a module holds those words.
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
 * Returns the chunks that a part fetches when it is opened, except those already loaded. `isPart` says whether the part
 * begins with a module, and `isThere` whether those who open it have the module already.
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

/** Whether a module holds the words of the first load. */
export const isFirstWords = (moduleId: string): boolean => /\/locales\/en\/first\.ts$/.test(moduleId);

/** Looks up what a module imports, statically and dynamically. */
type InfoOf = (
  id: string,
) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;

/**
 * Returns the modules of the first load that must be lazy: those that `src/app/loads.ts` fetches, and words of another
 * language or of a later part. Throws if there is no list of what is lazy.
 */
export function loadedTooEarly(modules: readonly string[], infoOf: InfoOf): readonly string[] {
  const list = modules.find(saysWhatLoads);
  const later = (list && infoOf(list)?.dynamicallyImportedIds) ?? [];
  if (later.length === 0) throw plainError('The first load has no list of what is fetched later.');
  const first = modules.filter(isFirstWords).flatMap((id) => [id, ...(infoOf(id)?.importedIds ?? [])]);
  return modules.filter((id) => later.includes(id) || (id.includes('/locales/') && !first.includes(id)));
}

const saysWhatLoads = (moduleId: string): boolean => /\/src\/app\/loads\.ts$/.test(moduleId);

/** A file and its size in bytes as it is sent. */
export interface Size {
  name: string;
  bytes: number;
}

/** Returns the size of a file as a server sends it: brotli at its best quality. */
export function brotliSize(name: string, content: string | Uint8Array): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { name, bytes: brotliCompressSync(content, { params }).length };
}

/**
 * Adds up sizes against a limit. Returns a table for people, and whether the total is over the limit (the limit itself
 * is allowed).
 */
export function weigh(sizes: readonly Size[], limit: number, name = 'first load'): { table: string; isOver: boolean } {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = [...sizes, { name: `${name} (limit ${limit})`, bytes: total }];
  const table = rows.map(({ name, bytes }) => `${String(bytes).padStart(8)}  ${name}`).join('\n');
  return { table, isOver: total > limit };
}
