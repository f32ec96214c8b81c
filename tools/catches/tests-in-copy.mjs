// Runs tests in the copy of the project that is its working folder. Unchanged modules stay loaded between runs.
import { relative } from 'node:path';
import { createVitest } from 'vitest/node';

// An empty reporter prints nothing.
const vitest = await createVitest('test', { watch: false, maxWorkers: 1, reporters: [{}] });
const specifications = await vitest.globTestSpecifications();
/** @type {(path: string) => string} */
const named = (path) => relative(process.cwd(), path);

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
  if (file) forget(file);
  const wanted = specifications.filter(({ moduleId }) => tests.includes(named(moduleId)));
  const start = process.cpuUsage();
  const { testModules: known } = await vitest.runTestSpecifications(wanted);
  const { user, system } = process.cpuUsage(start);
  // Vitest also gives the results of earlier runs.
  const testModules = known.filter(({ moduleId }) => tests.includes(named(moduleId)));
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
