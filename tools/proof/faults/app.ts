import { join } from 'node:path';
import { createRunnableDevEnvironment, type Plugin, resolveConfig, type RunnableDevEnvironment } from 'vite';
import { root } from '../../lib/root.mjs';
import { proofConfig } from '../as-proven';

/** Texts that replace files, by path. */
export type Texts = ReadonlyMap<string, string>;
/** The loaded app. `load` loads a program of the proof with some files changed: only their importers are reloaded. */
export interface App {
  readonly load: <Program>(file: string, texts: Texts) => Promise<Program>;
  /** Whether a loaded file of the project imports the file at a path, directly or indirectly. */
  readonly reads: (file: string, path: string) => boolean;
  readonly close: () => Promise<void>;
}

const inNode = {
  consumer: 'server' as const,
  dev: { moduleRunnerTransform: true },
  resolve: { external: true as const, mainFields: [], conditions: ['node', 'module-sync'] },
};

async function environmentWith(...plugins: readonly Plugin[]): Promise<RunnableDevEnvironment> {
  const config = await resolveConfig(
    {
      ...proofConfig,
      configFile: false,
      envDir: false,
      cacheDir: root,
      plugins: [...plugins, ...proofConfig.plugins],
      environments: { faults: inNode },
    },
    'serve',
  );
  // Without source maps, which take a tenth of each load and which nobody reads.
  const environment = createRunnableDevEnvironment('faults', config, {
    runnerOptions: { hmr: false, sourcemapInterceptor: false },
    hot: false,
  });
  await environment.init();
  return environment;
}

/** The modules of a file, and those that import it directly or indirectly. */
function readersOf({ runner: { evaluatedModules } }: RunnableDevEnvironment, path: string) {
  const readers = new Set(evaluatedModules.getModulesByFile(path));
  // Iterating over a set includes the items added meanwhile.
  for (const module of readers) {
    module.importers.forEach((id) => {
      const reader = evaluatedModules.getModuleById(id);
      if (reader) readers.add(reader);
    });
  }
  return readers;
}

/** Discards a file, and whatever imports it directly or indirectly. */
function forget(environment: RunnableDevEnvironment, path: string): void {
  const { moduleGraph, runner } = environment;
  moduleGraph.getModulesByFile(path)?.forEach((module) => moduleGraph.invalidateModule(module));
  readersOf(environment, path).forEach((module) => runner.evaluatedModules.invalidateModule(module));
}

/** Keeps the app ready to load with one change after another; writes nothing. `more`: further Vite plugins. */
export async function holdApp(...more: readonly Plugin[]): Promise<App> {
  let changed: Texts = new Map();
  const environment = await environmentWith(...more, {
    name: 'clear-steps:changed',
    enforce: 'pre',
    load: (id) => changed.get(id.split('?')[0] ?? '') ?? null,
  });
  return {
    load: (file, texts) => {
      [...changed.keys(), ...texts.keys()].forEach((path) => forget(environment, path));
      changed = texts;
      return environment.runner.import(join(root, file));
    },
    reads: (file, path) => [...readersOf(environment, path)].some((reader) => reader.file === join(root, file)),
    close: () => environment.close(),
  };
}
