// Whether all is well, in about a minute and without a browser: npm run check. The rest is for npm test.
import { runTogether } from '../lib/steps.mjs';

const { code, summary } = await runTogether([
  { name: 'lint', command: 'npm run --silent lint:quick' },
  { name: 'types', command: 'npm run --silent types:quick' },
  { name: 'quick tests', command: 'npm run --silent unit:quick' },
  { name: 'the words of both languages', command: 'npm run --silent words' },
  { name: 'nothing unused', command: 'npm run --silent dead-code' },
]);
console.log(`\n${summary}`);
if (code === 0) console.log('Left to npm test: pages and slow tests, the proof, the build, and browsers.');
process.exitCode = code;
