import type { Plugin, Rolldown } from 'vite';
import { plainError } from '../plain-error.ts';
import { firstLoadChunks, type Chunk } from './chunks.ts';
import { brotliSize, weigh } from './sizes.ts';
import { isFirstWords, mustBeLazy } from './words.ts';

const limit = 125_000;

/**
 * Holds the first load of one language to its limit of bytes, and keeps out of it what must be lazy.
 * After the build it prints a table; over the limit, or with something in it that must wait, the build fails.
 */
export function byteBudget(): Plugin {
  return {
    name: 'clear-steps:byte-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const first = firstLoadChunks(chunksOf(bundle), isFirstWords);
      refuseEarly(first);
      const early = Object.keys(bundle).filter((name) => name.startsWith('assets/early-'));
      const names = ['index.html', ...early, ...first.flatMap(({ fileName, css }) => [fileName, ...css])];
      const { table, isOver } = weigh([...new Set(names)].map((name) => brotliSize(name, contentOf(bundle, name))), limit);
      console.log(`\nbytes as sent (brotli)\n${table}\n`);
      if (isOver) throw plainError(`the first load is over its limit of ${limit} bytes`);
    },
  };
}

function refuseEarly(first: readonly Chunk[]): void {
  if (!first.some(({ isEntry }) => isEntry)) throw plainError('the page asks for no script of the build');
  const modules = first.flatMap(({ moduleIds }) => moduleIds);
  // Without this, a renamed folder would leave the words uncounted.
  if (!modules.some(isFirstWords)) throw plainError('no words of the first language found in the build');
  const early = modules.filter(mustBeLazy);
  if (early.length > 0) throw plainError(`must be loaded only when wanted:\n${early.join('\n')}`);
}

/** The entries are what the page itself asks for: an entry that only imports another is left out of it. */
function chunksOf(bundle: Rolldown.OutputBundle): Chunk[] {
  const asked = [...String(contentOf(bundle, 'index.html')).matchAll(/ src="([^"]+)"/g)].map(([, address = '']) => address);
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .map((file) => ({ ...file, isEntry: asked.some((address) => address.endsWith(file.fileName)), css: [...(file.viteMetadata?.importedCss ?? [])] }));
}

function contentOf(bundle: Rolldown.OutputBundle, name: string): string | Uint8Array {
  const file = bundle[name];
  if (!file) throw plainError(`${name} is not in the build`);
  return file.type === 'chunk' ? file.code : file.source;
}
