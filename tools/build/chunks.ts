import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { root } from '../lib/root.mjs';

type Context = Rolldown.ChunkingContext;

/** A file of `src` and all that it imports; what `src/app/loads.ts` fetches is not in it. */
function withImports(file: string, context: Context): ReadonlySet<string> {
  const found = new Set([normalizePath(join(root, 'src', file))]);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of found) context.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported));
  return found;
}

/** One chunk of this name for a file and all that it imports, but for what is in a chunk of a higher priority. */
function together(name: string, file: string, priority: number) {
  let found: ReadonlySet<string> | undefined;
  return {
    name: (id: string, context: Context) => ((found ??= withImports(file, context)).has(id) ? name : null),
    debugName: name,
    priority,
  };
}

/**
 * What is loaded together, since one chunk compresses better than two: all of the first load’s code, and all that follows it at once. What
 * takes up a kept case is apart from that, since it comes before the first screen.
 */
export const chunks = () => ({
  groups: [
    together('app', 'app/main.tsx', 3),
    together('take-up', 'session/take-up.ts', 2),
    together('lazy', 'app/lazy.tsx', 1),
  ],
});
