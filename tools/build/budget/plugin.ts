import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { localText } from '../../local/contacts/local-file.ts';
import { plainError } from '../../lib/plain-error.ts';
import {
  addedChunks,
  brotliSize,
  type Chunk,
  firstLoadChunks,
  isFirstWords,
  loadedTooEarly,
  weigh,
} from './first-load.ts';

/** For the app alone, in bytes. */
const limit = 109_780;
/** The files of an adopter that add to the first load: the areas that are offered first, and the text for Hide. */
const ownFiles = ['local/areas.json', 'local/organisation.json'];
/** For the live chart. */
const chartLimit = 8_000;
const isLiveChart = (moduleId: string): boolean => moduleId.endsWith('/src/training/chart/LiveChart.tsx');
const isTraining = (moduleId: string): boolean => moduleId.endsWith('/src/training/open.tsx');

/**
 * Returns the most bytes that the first load may have in a project's folder. What an adopter adds comes on top, so that
 * it cannot fail their build: twice, because the text for Hide is in the page and in the words.
 */
export const mostIn = (root: string): number =>
  ownFiles.reduce((bytes, file) => bytes + 2 * brotliSize(file, localText(join(root, file))).bytes, limit);

/**
 * Holds the first load of one language, and what the live chart adds when it is opened, to their limits in bytes, and
 * prints a table of each. Fails the build over a limit, if something lazy is in the first load, or if code for
 * developers is in the build.
 */
export function byteBudget(): Plugin {
  let most = limit;
  return {
    name: 'clear-steps:byte-budget',
    apply: 'build',
    configResolved: ({ root }) => void (most = mostIn(root)),
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const first = firstLoadChunks(chunks, isFirstWords);
      refuseEarly(first, this);
      hold(bundle, ['index.html', ...filesOf(first).filter((name) => !isWithin(bundle, name))], most, 'first load');
      const chart = addedChunks(chunks, isLiveChart, isTraining);
      if (chart.length === 0 || !chunks.some(({ moduleIds }) => moduleIds.some(isTraining)))
        throw plainError('the live chart is not fetched apart from training');
      hold(bundle, filesOf(chart), chartLimit, 'live chart');
    },
  };
}

/** Whether a file’s content is inlined in the page, which names the file in `data-file`. */
const isWithin = (bundle: Rolldown.OutputBundle, name: string): boolean =>
  String(contentOf(bundle, 'index.html')).includes(` data-file="./${name}"`);
const filesOf = (chunks: readonly Chunk[]): string[] => chunks.flatMap(({ fileName, css }) => [fileName, ...css]);

function hold(bundle: Rolldown.OutputBundle, names: readonly string[], most: number, what: string): void {
  const { table, isOver } = weigh(
    [...new Set(names)].map((name) => brotliSize(name, contentOf(bundle, name))),
    most,
    what,
  );
  console.log(`\nbytes as sent (brotli)\n${table}\n`);
  const cure = 'shorten what is in src or locales, or load it later (src/app/loads.ts)';
  if (isOver) throw plainError(`the ${what} is over its limit of ${most} bytes: ${cure}`);
}

function refuseEarly(first: readonly Chunk[], context: Rolldown.PluginContext): void {
  if (!first.some(({ isEntry }) => isEntry)) throw plainError('the page asks for no script of the build');
  const modules = first.flatMap(({ moduleIds }) => moduleIds);
  // Without this, a renamed folder would leave the words uncounted.
  if (!modules.some(isFirstWords)) throw plainError('no words of the first language found in the build');
  const early = loadedTooEarly(modules, (id) => context.getModuleInfo(id));
  if (early.length > 0) throw plainError(`must be loaded only when wanted:\n${early.join('\n')}`);
}

/** Only what the page itself loads is an entry: the build leaves an entry that only imports another out of the page. */
function chunksOf(bundle: Rolldown.OutputBundle): Chunk[] {
  const asked = [...String(contentOf(bundle, 'index.html')).matchAll(/ src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .map((file) => ({
      ...file,
      isEntry: asked.some((address) => address.endsWith(file.fileName)),
      css: [...(file.viteMetadata?.importedCss ?? [])],
    }));
}

function contentOf(bundle: Rolldown.OutputBundle, name: string): string | Uint8Array {
  const file = bundle[name];
  if (!file) throw plainError(`${name} is not in the build`);
  return file.type === 'chunk' ? file.code : file.source;
}
