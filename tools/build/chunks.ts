import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { root } from '../lib/root.mjs';

type Context = Rolldown.ChunkingContext;
const main = normalizePath(join(root, 'src/app/main.tsx'));

/** The app's beginning and all that it imports; what `src/app/loads.ts` fetches later is not in it. */
function firstLoad(context: Context): ReadonlySet<string> {
  const found = new Set([main]);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of found) context.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported));
  return found;
}

/** What is loaded together: all of the first load's code in one chunk, since one compresses better than two. */
export function chunks() {
  let first: ReadonlySet<string> | undefined;
  const nameOf = (id: string, context: Context): string | null => {
    first ??= firstLoad(context);
    return first.has(id) ? 'app' : null;
  };
  return { groups: [{ name: nameOf, debugName: 'first load' }] };
}
