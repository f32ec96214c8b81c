// Every check, in the order of what fails fastest: npm test
import { runSteps } from '../lib/steps.mjs';

const { code, summary } = runSteps([
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'nothing unused', command: 'npm run --silent dead-code' },
  { name: 'unit and component tests', command: 'npm run --silent unit' },
  { name: 'the words of both languages', command: 'npm run --silent words' },
  { name: 'proof of the promises', command: 'npm run --silent proof' },
  { name: 'random walks', command: 'npm run --silent walks' },
  { name: 'seeded faults', command: 'npm run --silent faults' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'the same build twice', command: 'npm run --silent reproducible' },
  { name: 'a real nginx', command: 'npm run --silent hosting' },
  { name: 'journeys in a browser', command: 'npm run --silent journeys' },
  { name: 'journeys in two other engines', command: 'npm run --silent engines' },
]);
console.log(`\n${summary}`);
process.exitCode = code;
