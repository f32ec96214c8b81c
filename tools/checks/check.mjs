// Quick checks, in about a minute and without a browser: npm run check. npm test does the rest.
import { runTogether } from '../lib/steps.mjs';
import { testsOf } from './tests-of.mjs';

const { code, summary } = await runTogether([
  { name: 'direction of imports', command: 'npx depcruise src tests tools --config tools/map/direction.mjs' },
  { name: 'lint', command: 'npx oxlint' },
  { name: 'layout', command: 'npx prettier --check . --log-level warn --cache --cache-strategy content' },
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'quick tests', command: testsOf('rules') },
  { name: 'the words of both languages', command: 'npm run --silent tool -- words' },
  { name: 'nothing unused', command: 'npx knip --no-progress --treat-config-hints-as-errors' },
]);
console.log(`\n${summary}`);
if (code === 0) console.log('Left to npm test: pages and slow tests, the proof, the build, and browsers.');
process.exitCode = code;
