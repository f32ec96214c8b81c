import { join } from 'node:path';
import { createRunnableDevEnvironment, type Plugin, resolveConfig, type RunnableDevEnvironment } from 'vite';
import { root } from '../../lib/root.mjs';
import { asProven } from '../as-proven';

/** Texts that stand in the place of files, by the file's path. */
export type Texts = ReadonlyMap<string, string>;
/** The app, kept loaded. `load` loads a program of the proof with some files of the app changed: only what reads those is loaded anew. */
export interface App {
  readonly load: <Program>(file: string, texts: Texts) => Promise<Program>;
  /** Whether a loaded file of the project reads the file at a path, or reads one that does. */
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
      ...asProven,
      configFile: false,
      envDir: false,
      cacheDir: root,
      plugins: [...plugins, ...asProven.plugins],
      environments: { faults: inNode },
    },
    'serve',
  );
  // No maps of sources: to read them takes a tenth of each load, and nobody reads where an error comes from.
  const environment = createRunnableDevEnvironment('faults', config, {
    runnerOptions: { hmr: false, sourcemapInterceptor: false },
    hot: false,
  });
  await environment.init();
  return environment;
}

/** A file as it is loaded, whatever reads it, and whatever reads that. */
function readersOf({ runner: { evaluatedModules } }: RunnableDevEnvironment, path: string) {
  const readers = new Set(evaluatedModules.getModulesByFile(path));
  // A set that grows while it is gone through is gone through to its end.
  for (const module of readers) {
    module.importers.forEach((id) => {
      const reader = evaluatedModules.getModuleById(id);
      if (reader) readers.add(reader);
    });
  }
  return readers;
}

/** Forgets a file, and whatever reads it, and whatever reads that. */
function forget(environment: RunnableDevEnvironment, path: string): void {
  const { moduleGraph, runner } = environment;
  moduleGraph.getModulesByFile(path)?.forEach((module) => moduleGraph.invalidateModule(module));
  readersOf(environment, path).forEach((module) => runner.evaluatedModules.invalidateModule(module));
}

/** Holds the app ready to be loaded with one change after another; nothing is written. `more`: what else has a say in how it is loaded. */
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
