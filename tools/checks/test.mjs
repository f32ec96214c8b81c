// Runs every check, those that fail fastest first: npm test. The steps of a list run together, one for each core.
import { runSteps } from '../lib/steps.mjs';

const { code, summary } = await runSteps([
  [
    { name: 'direction of imports', command: 'npx depcruise src tests tools --config tools/map/direction.mjs' },
    { name: 'lint', command: 'npx oxlint' },
    { name: 'types', command: 'npx tsc --noEmit' },
    { name: 'layout', command: 'npx prettier --check . --log-level warn --cache --cache-strategy content' },
    { name: 'nothing unused', command: 'npx knip --no-progress --treat-config-hints-as-errors' },
    { name: 'the words of both languages', command: 'npm run --silent tool -- words' },
    { name: 'build', command: 'npm run --silent build' },
  ],
  // Some of these wait for a page half of their time, and some end with one core idle: together they leave none idle.
  [
    {
      name: 'unit and component tests',
      // The tests make short-lived objects: a larger nursery, cleared by one thread, takes a tenth off the time. They
      // use many long patterns on few texts each: compiling one a second time, for speed, costs more than it saves.
      command:
        'node --no-regexp-tier-up --max-semi-space-size=128 --single-threaded-gc node_modules/vitest/vitest.mjs run --project rules --project "slow rules" --project "components*"',
    },
    { name: 'proof of the promises', command: 'npm run --silent proof' },
    { name: 'journeys in two other engines', command: 'npm run --silent tool -- engines' },
    { name: 'seeded faults', command: 'npm run --silent tool -- catches --named' },
    { name: 'the path of an adopter, and a real nginx', command: 'npm run --silent tool -- hosting' },
  ],
  [{ name: 'journeys in a browser', command: 'npm run --silent tool -- journeys' }],
]);
console.log(`\n${summary}`);
process.exitCode = code;
