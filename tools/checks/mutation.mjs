// Changes the rules in small ways, one at a time, and sees whether a test notices: npm run tool -- mutation. Arguments go to Stryker.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared } from '../lib/mutants.mjs';
import { copyWithoutCasts } from '../lib/mutation-copy.mjs';
import { runPart } from '../lib/mutation-page.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';

/** @import { Listed, Mutant, Report } from '../lib/mutants.mjs' */

const pageFile = join(root, 'docs/mutation.md');
/** @type {(file: string) => unknown} */
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const marker = '<!-- What follows is written by npm run tool -- mutation. -->\n';

/** @param {readonly string[]} args */
function runStryker(args) {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'tools/checks/stryker.json', ...args], {
    cwd: copyWithoutCasts(),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`Stryker stopped with exit code ${status}.`);
}

/** @param {Mutant} mutant */
const said = ({ file, mutator, original, replacement, place }) =>
  `  ${file}, ${mutator}${place === undefined ? '' : ` no. ${place}`}: ${original}  =>  ${replacement}`;

/**
 * @param {string} heading
 * @param {readonly Mutant[]} mutants
 */
const complaint = (heading, mutants) => (mutants.length === 0 ? [] : [heading, ...mutants.map(said)]);

/** @param {string} part */
function writePage(part) {
  const [byHand] = readFileSync(pageFile, 'utf8').split(marker);
  writeFileSync(pageFile, `${byHand}${marker}\n${part}`);
}

await orSayWhy(() => {
  const args = process.argv.slice(2);
  runStryker(args);
  const report = /** @type {Report} */ (json('.mutation/copy/report.json'));
  const listed = /** @type {Listed[]} */ (json('docs/mutation-survivors.json'));
  const { unlisted, gone } = compared(report, listed);
  const complaints = [
    ...complaint(
      'No test notices these changes. Write one, or list them with the reason why they change nothing:',
      unlisted,
    ),
    ...complaint(
      'These are listed as unnoticed, but are noticed, or are not there any more. Take them off the list:',
      gone,
    ),
  ];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  // Only a run over everything is worth a score.
  if (args.length === 0) writePage(runPart(report, listed, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)));
});
