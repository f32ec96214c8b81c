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
