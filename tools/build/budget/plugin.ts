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

/** For the app alone, in bytes. An adopter's areas come on top, and must not fail their build. */
const limit = 121_000;
/** For the live chart. */
const chartLimit = 8_000;
const isLiveChart = (moduleId: string): boolean => moduleId.endsWith('/src/training/chart/LiveChart.tsx');
const isTraining = (moduleId: string): boolean => moduleId.endsWith('/src/training/open.tsx');

/**
 * Holds the first load of one language, and what the live chart adds when it is opened, to their limits in bytes, and
 * prints a table of each. Fails the build over a limit, if something lazy is in the first load, or if code for
 * developers is in the build.
 */
export function byteBudget(): Plugin {
  let own: readonly string[] = [];
  return {
    name: 'clear-steps:byte-budget',
    apply: 'build',
    configResolved: ({ root }) => void (own = [join(root, 'local/areas.json')]),
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const first = firstLoadChunks(chunks, isFirstWords);
      refuseEarly(first, this);
      const most = own.reduce((bytes, file) => bytes + brotliSize(file, localText(file)).bytes, limit);
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
  if (isOver) throw plainError(`the ${what} is over its limit of ${most} bytes`);
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
