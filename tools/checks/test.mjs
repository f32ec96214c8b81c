// Every check, in the order of what fails fastest: npm test. Those of a list run at the same time, as many as there are cores.
import { runSteps } from '../lib/steps.mjs';

const { code, summary } = await runSteps([
  [
    { name: 'lint', command: 'npm run --silent lint' },
    { name: 'types', command: 'npm run --silent types' },
    { name: 'layout', command: 'npx prettier --check . --log-level warn --cache --cache-strategy content' },
    { name: 'nothing unused', command: 'npx knip --no-progress --treat-config-hints-as-errors' },
    { name: 'the words of both languages', command: 'npm run --silent words' },
    { name: 'build', command: 'npm run --silent build' },
  ],
  // Of these some wait for a page half of their time, and some end with one core idle: side by side they leave none so.
  [
    {
      name: 'unit and component tests',
      // What the tests make is used for a moment: a larger nursery, cleared by one thread, takes a tenth off their work. Their patterns
      // are many and long, and each meets few texts: to make each ready twice, to be tried and to be quick, costs more than it saves.
      command:
        'node --no-regexp-tier-up --max-semi-space-size=128 --single-threaded-gc node_modules/vitest/vitest.mjs run --project rules --project "slow rules" --project "components*"',
    },
    { name: 'proof of the promises', command: 'npm run --silent proof' },
    { name: 'journeys in two other engines', command: 'npm run --silent tool -- engines' },
    { name: 'seeded faults', command: 'npm run --silent tool -- catches --named' },
    { name: 'the same build twice', command: 'npm run --silent tool -- reproducible' },
    { name: 'a real nginx', command: 'npm run --silent tool -- hosting' },
  ],
  [{ name: 'journeys in a browser', command: 'npm run --silent journeys' }],
]);
console.log(`\n${summary}`);
process.exitCode = code;
