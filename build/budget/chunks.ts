/** What the budget needs to know of a built JavaScript file. */
export interface Chunk {
  fileName: string;
  isEntry: boolean;
  imports: readonly string[];
  moduleIds: readonly string[];
  css: readonly string[];
}

/**
 * The chunks that the first load fetches: the entries, the first language's words, and all that
 * these import statically.
 * In: every chunk of the build, and which module is a word file of the first load.
 */
export function firstLoadChunks(chunks: readonly Chunk[], isFirstWords: (moduleId: string) => boolean): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => add(byName.get(name)));
  };
  chunks.filter((chunk) => chunk.isEntry || chunk.moduleIds.some(isFirstWords)).forEach(add);
  return [...found];
}
