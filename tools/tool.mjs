// Runs a less common tool: npm run tool -- NAME ARGS; without a name, lists them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

/** @typedef {{ file: string, args?: readonly string[], does: string }} Tool `file` is its path in this folder, `args` come before a person's own */

/** @type {Readonly<Record<string, Tool>>} */
const tools = {
  catches: { file: 'catches/cli.ts', does: 'puts faults into the app, and writes down which check finds each' },
  engines: { file: 'checks/engines.mjs', does: 'walks the built app in Firefox and in WebKitGTK' },
  hosting: { file: 'checks/hosting.mjs', does: 'serves the built app from a real nginx, and checks it' },
  reproducible: {
    file: 'checks/reproducible.mjs',
    does: 'builds once more, in another place, and compares every file',
  },
  translations: { file: 'translations/cli.ts', does: 'export, import, stale or reviewed: the words, for a translator' },
  adopt: { file: 'local/adopt/cli.ts', does: 'says what is missing before this copy is ready for families' },
  contacts: { file: 'local/cli.ts', args: ['contacts'], does: 'checks a file of contacts' },
  areas: { file: 'local/cli.ts', args: ['areas'], does: 'checks a file of the areas that are offered first' },
  confirmations: {
    file: 'local/cli.ts',
    args: ['confirmations'],
    does: 'checks a file of what the organisation confirmed',
  },
  organisation: { file: 'local/cli.ts', args: ['organisation'], does: 'checks a file of who publishes the app' },
  signatures: {
    file: 'local/signatures/cli.ts',
    does: 'checks a file of signatures; without one prints the codes that are signed',
  },
  'content-due': { file: 'local/content-due/cli.ts', does: 'lists facts and numbers that are due to be checked again' },
  scenario: { file: 'scenario/cli.ts', does: 'checks files of a trainer’s own cases' },
  'local-schemas': { file: 'local/schemas.ts', does: 'writes the schemas of local/, for editors' },
  'scenario-schema': { file: 'scenario/schema-cli.ts', does: 'writes docs/scenario.schema.json' },
  release: {
    file: 'release/cli.ts',
    does: 'makes a release: the site, its checksums, the books and what a host needs',
  },
  assurance: {
    file: 'assurance/cli.ts',
    does: 'writes the drafts that officers for safety, data and Welsh begin from',
  },
  'web-clip': { file: 'release/web-clip-cli.ts', does: 'prints a profile for managed iPads, for an address' },
  book: { file: 'book/cli.ts', does: 'writes the judgement book and the reviewer’s book, to sign' },
  'check-host': { file: 'hosting/check/cli.ts', does: 'checks what a host sends at an address' },
  'nginx-site': { file: 'hosting/nginx-cli.ts', does: 'prints the site file of nginx for an address and a folder' },
  screenshots: { file: 'pictures/screenshots.mjs', does: 'makes the pictures of docs/images from the built app' },
  map: { file: 'map/cli.ts', does: 'writes docs/map.md' },
};

const list = () => {
  const width = Math.max(...Object.keys(tools).map((name) => name.length));
  const lines = Object.entries(tools).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return ['usage: npm run tool -- NAME ARGS', '', ...lines].join('\n');
};

/**
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
function run({ file, args: first = [] }, args) {
  const path = join(root, 'tools', file);
  const command = file.endsWith('.ts') ? [join(root, 'tools/run.mjs'), path] : [path];
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
