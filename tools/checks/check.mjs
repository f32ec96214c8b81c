// Quick checks, in about a minute and without a browser: npm run check. npm test does the rest.
import { runTogether } from '../lib/steps.mjs';
import { testsOf } from './tests-of.mjs';

const { code, summary } = await runTogether([
  { name: 'direction of imports', command: 'npx depcruise src tests tools --config tools/map/direction.mjs' },
  // One pass over the project for both: the linter needs its types too.
  { name: 'lint and types', command: 'npx oxlint --type-check' },
  { name: 'layout', command: 'npx prettier --check . --log-level warn --cache --cache-strategy content' },
  { name: 'quick tests', command: testsOf('rules') },
  { name: 'the words of both languages', command: 'npm run --silent tool -- words' },
  { name: 'nothing unused', command: 'npx knip --no-progress --treat-config-hints-as-errors' },
]);
console.log(`\n${summary}`);
if (code === 0) console.log('Left to npm test: pages and slow tests, the proof, the build, and browsers.');
process.exitCode = code;
