// Runs tests in the copy of the project that is its working folder. Unchanged modules stay loaded between runs.
import { relative } from 'node:path';
import { createVitest } from 'vitest/node';

// An empty reporter prints nothing.
const vitest = await createVitest('test', { watch: false, maxWorkers: 1, reporters: [{}] });
const specifications = await vitest.globTestSpecifications();
/** @type {(path: string) => string} */
const named = (path) => relative(process.cwd(), path);
/** Files that changed, with the projects whose worker has not reloaded them: a worker hears of changes as it runs.
    @type {Map<string, readonly string[]>} */
const changed = new Map();

/** @param {string} file that changed. Virtual modules are reloaded with it; if it is JSON, every module is. */
function forget(file) {
  vitest.invalidateFile(file);
  for (const { vite } of vitest.projects)
    for (const { moduleGraph } of Object.values(vite.environments))
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.includes('virtual:') || file.endsWith('.json')) moduleGraph.invalidateModule(module);
}

/** @param {{ file?: string, tests: readonly string[] }} asked the file changed since the last run, and the tests */
async function run({ file, tests }) {
  if (file) changed.set(file, vitest.projects.map(({ name }) => name));
  const wanted = specifications.filter(({ moduleId }) => tests.includes(named(moduleId)));
  if (wanted.length === 0) return [];
  const running = new Set(wanted.map(({ project }) => project.name));
  for (const [path, unaware] of changed) {
    if (unaware.some((project) => running.has(project))) forget(path);
    changed.set(path, unaware.filter((project) => !running.has(project)));
  }
  const start = process.cpuUsage();
  const { testModules } = await vitest.runTestSpecifications(wanted);
  const { user, system } = process.cpuUsage(start);
  const took = testModules.map((module) => module.diagnostic().duration + module.diagnostic().collectDuration);
  // Processor seconds: alongside other processes, a test file spends longer waiting than working.
  const part = (user + system) / 1e6 / (took.reduce((sum, one) => sum + one, 0) || 1);
  return testModules.map((module, at) => ({
    test: named(module.moduleId),
    isFailed: !module.ok(),
    seconds: (took[at] ?? 0) * part,
  }));
}

process.on('message', (asked) => {
  run(/** @type {Parameters<typeof run>[0]} */ (asked)).then(
    (results) => process.send?.(results),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => void vitest.exit(true));
process.send?.('ready');
