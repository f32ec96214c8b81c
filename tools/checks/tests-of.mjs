/**
 * Returns the command that runs the tests of some projects of vitest.config.ts. The tests make short-lived objects: a
 * larger nursery, cleared by one thread, takes a tenth off the time. They use many long patterns on few texts each:
 * compiling one a second time, for speed, costs more than it saves.
 * @param {readonly string[]} projects
 */
export const testsOf = (...projects) =>
  `node --no-regexp-tier-up --max-semi-space-size=128 --single-threaded-gc node_modules/vitest/vitest.mjs run ${projects.map((name) => `--project "${name}"`).join(' ')}`;
