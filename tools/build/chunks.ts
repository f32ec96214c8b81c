import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { root } from '../lib/root.mjs';

type Context = Rolldown.ChunkingContext;

/** Returns a file of `src` and all that it imports, without what `src/app/loads.ts` fetches. */
function withImports(file: string, context: Context): ReadonlySet<string> {
  const found = new Set([normalizePath(join(root, 'src', file))]);
  // A set that grows during the loop is looped over to its end.
  for (const id of found) context.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported));
  return found;
}

/** A chunk with a file and all that it imports, except what is in a chunk of higher priority. */
function together(name: string, file: string, priority: number) {
  let found: ReadonlySet<string> | undefined;
  return {
    name: (id: string, context: Context) => ((found ??= withImports(file, context)).has(id) ? name : null),
    debugName: name,
    priority,
  };
}

/**
 * Groups what is loaded together, since one chunk compresses better than two: the code of the first load, and the lazy
 * code that follows at once. The code that restores a kept case is separate, since it comes before the first screen.
 */
export const chunks = () => ({
  groups: [
    together('app', 'app/main.tsx', 3),
    together('take-up', 'session/take-up.ts', 2),
    together('lazy', 'app/lazy.tsx', 1),
  ],
});
