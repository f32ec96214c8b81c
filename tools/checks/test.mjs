// Runs every check, those that fail fastest first: npm test. The steps of a list run together, one for each core.
import { runSteps } from '../lib/steps.mjs';
import { testsOf } from './tests-of.mjs';

const { code, summary } = await runSteps([
  [
    { name: 'direction of imports', command: 'npx depcruise src tests tools --config tools/map/direction.mjs' },
    { name: 'lint and types', command: 'npx oxlint --type-check' },
    { name: 'layout', command: 'npx prettier --check . --log-level warn --cache --cache-strategy content' },
    { name: 'nothing unused', command: 'npx knip --no-progress --treat-config-hints-as-errors' },
    { name: 'the words of both languages', command: 'npm run --silent tool -- words' },
    { name: 'build', command: 'npm run --silent build' },
  ],
  // Some of these wait for a page half of their time, and some end with one core idle: together they leave none idle.
  [
    { name: 'unit and component tests', command: testsOf('rules', 'slow rules', 'components*') },
    { name: 'proof of the promises', command: 'npm run --silent proof' },
    { name: 'journeys in two other engines', command: 'npm run --silent tool -- engines' },
    { name: 'seeded faults', command: 'npm run --silent tool -- catches --named' },
    { name: 'the path of an adopter, and a real nginx', command: 'npm run --silent tool -- hosting' },
  ],
  // Alone: a page that waits for a core says that its browser did not answer in time.
  [{ name: 'journeys in a browser', command: 'npm run --silent tool -- journeys' }],
]);
console.log(`\n${summary}`);
process.exitCode = code;
