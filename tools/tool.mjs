// Runs a less common tool: npm run tool -- NAME ARGS; without a name, lists them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

/** @typedef {[file: string, does: string, ...args: string[]]} Tool `file` is here; `args` come before a person's own */

/**
 * The tools by who needs them: at most eight in each group.
 * @type {Readonly<Record<string, Readonly<Record<string, Tool>>>>}
 */
const groups = {
  'To fill in local/': {
    adopt: ['local/adopt/cli.ts', 'says what is missing before this copy is ready for families'],
    'check-local': ['local/cli.ts', 'checks the files in local/, or those that are named'],
    signatures: ['local/signatures/cli.ts', 'prints a signature to fill in; of a file, says which signatures stand'],
    'content-due': ['local/content-due/cli.ts', 'lists facts and numbers that are due to be checked again'],
    scenario: ['scenario/cli.ts', 'checks files of a trainer’s own cases'],
  },
  'To sign, release and host it': {
    book: ['book/cli.ts', 'writes the judgement book and the reviewer’s book, to sign'],
    assurance: ['assurance/cli.ts', 'writes the drafts that officers for safety, data and Welsh begin from'],
    release: ['release/cli.ts', 'makes a release: the site, its checksums, the books and what a host needs'],
    rules: ['proof/solver/cli.ts', 'writes the rules and the promises for a solver of your own'],
    'nginx-site': ['hosting/nginx-cli.ts', 'prints the site file of nginx for an address and a folder'],
    'check-host': ['hosting/check/cli.ts', 'checks what a host sends at an address'],
    lms: ['lms/cli.ts', 'packages made-up cases for a learning management system: SCORM 1.2 and cmi5'],
    'web-clip': ['release/web-clip-cli.ts', 'prints a profile for managed iPads, for an address'],
  },
  'To translate it': {
    translations: ['translations/cli.ts', 'export, import, stale or reviewed: the words, for a translator'],
  },
  'To run one check alone': {
    words: ['check-words/cli.ts', 'checks the words of both languages'],
    journeys: ['checks/journeys.mjs', 'walks the built app in Chromium; arguments go to Playwright'],
    catches: ['catches/cli.ts', 'puts faults into the app, and writes down which check finds each'],
    engines: ['checks/engines.mjs', 'walks the built app in Firefox and in WebKitGTK'],
    hosting: ['checks/hosting.mjs', 'goes the path of an adopter, to a real nginx and two releases that are the same'],
  },
  'To change the code': {
    replay: ['replay/replay.ts', 'prints what follows from case files'],
    'local-schemas': ['local/schemas.ts', 'writes the schemas of local/, for editors'],
    'scenario-schema': ['scenario/schema-cli.ts', 'writes docs/scenario.schema.json'],
    screenshots: ['pictures/screenshots.mjs', 'makes the pictures of docs/images from the built app'],
    map: ['map/cli.ts', 'writes docs/map.md'],
  },
};

/** @type {Readonly<Record<string, Tool>>} */
const tools = Object.fromEntries(Object.values(groups).flatMap((group) => Object.entries(group)));

const list = () => {
  const lines = Object.entries(groups).flatMap(([group, within]) => [
    `\n${group}:`,
    ...Object.entries(within).map(([name, [, does]]) => `  ${name.padEnd(15)}  ${does}`),
  ]);
  return ['usage: npm run tool -- NAME ARGS', ...lines].join('\n');
};

/**
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
function run([file, , ...first], args) {
  const path = join(root, 'tools', file);
  // The checks of the words use many long patterns on few texts each: a second compilation costs more than it saves.
  const command = file.endsWith('.ts') ? ['--no-regexp-tier-up', join(root, 'tools/run.mjs'), path] : [path];
  return spawnSync(process.execPath, [...command, ...first, ...args], { stdio: 'inherit' }).status ?? 1;
}

/**
 * @param {string | undefined} name
 * @param {readonly string[]} args
 * @returns {number} the tool's exit code; 2 if there is none of that name
 */
function main(name, args) {
  const tool = name === undefined ? undefined : tools[name];
  if (tool) return run(tool, args);
  if (name === undefined) console.log(list());
  else console.error(`There is no tool "${name}".\n\n${list()}`);
  return name === undefined ? 0 : 2;
}

const [name, ...args] = process.argv.slice(2);
process.exitCode = main(name, args);
