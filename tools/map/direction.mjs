// Which folder may import what, for dependency-cruiser, which npm run check runs.

/** @import { IConfiguration } from 'dependency-cruiser' */

/** @typedef {{ holds: string, uses: readonly string[] }} Module `uses`: modules before it, locales, packages by name or all, the build's own modules */

const core = ['protocol', 'validation', 'case', 'machine'];
const shown = [
  ...core,
  'updates',
  'contacts',
  'session',
  'words',
  'ui',
  'locales',
  'virtual:contacts',
  'virtual:areas',
  'virtual:confirmations',
  'virtual:organisation',
  'virtual:edition',
  'virtual:signatures',
  'packages',
];

/**
 * The modules of src from left to right: a module imports only from those before it.
 * @type {Readonly<Record<string, Module>>}
 */
export const modules = {
  protocol: {
    holds: 'the protocol as data: clauses, questions, options, risks, referrals; one folder for each edition',
    uses: [],
  },
  updates: { holds: 'facts newer than the protocol, as data, with their sources and dates', uses: ['protocol'] },
  validation: {
    holds: 'validation of untrusted input: one schema gives the check, the types and the JSON Schema',
    uses: ['jsonc-parser'],
  },
  case: {
    holds: 'what follows from answers and marks: path, risks, plan, locks, advice, what is outstanding',
    uses: ['protocol', 'validation'],
  },
  words: { holds: 'the texts of a language, and its dates', uses: ['locales', 'packages'] },
  contacts: {
    holds: 'local numbers, checked by the same rules in the build and on the device',
    uses: ['protocol', 'validation', 'words'],
  },
  machine: {
    holds: 'the statechart, which decides what comes next',
    uses: ['protocol', 'case', 'xstate'],
  },
  ui: { holds: 'buttons, fields and other controls, which know nothing of a case', uses: ['packages'] },
  session: {
    holds: 'the running case: its storage, its addresses, and the one type through which screens use it',
    uses: [...core, 'words', 'packages'],
  },
  chart: {
    holds: 'names and numbers of screens, and when each is shown, in words',
    uses: [...core, 'words', 'ui', 'packages'],
  },
  wizard: {
    holds: 'the walk: questions, advice, task list, calls, record, and the frame around them',
    uses: [...shown, 'chart'],
  },
  pages: { holds: 'the pages outside the walk', uses: [...shown, 'wizard'] },
  training: {
    holds: 'made-up cases: practice, presentations to a group, the live chart, handouts',
    uses: [...shown, 'chart', 'wizard', 'pages'],
  },
  review: {
    holds: 'the reviewer’s book',
    uses: [...shown, 'chart', 'wizard', 'virtual:drawn', 'virtual:readings', 'docs/ambiguities.md'],
  },
  app: {
    holds: 'the entry point: what loads when, the first paint, the live case, the offline copy',
    uses: [...shown, 'chart', 'wizard', 'pages', 'training', 'review'],
  },
};

/** @param {string} used */
function pathOf(used) {
  if (used in modules) return `^src/${used}/`;
  if (used === 'locales') return '^locales/';
  if (used === 'packages') return '^node_modules/';
  if (used.startsWith('docs/')) return `^${used}`;
  return used.startsWith('virtual:') ? `^${used}$` : `^node_modules/(@types/)?${used}/`;
}

/** @param {[string, Module]} module */
const direction = ([name, { uses }]) => ({
  name: `${name} imports only what it may`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^src/${name}/` },
  to: { pathNot: [name, ...uses].map(pathOf) },
});

/**
 * A folder whose files import from outside it only what is listed.
 * @param {string} folder
 * @param {readonly string[]} others
 */
const apart = (folder, ...others) => ({
  name: `${folder} is independent of the code that it checks`,
  severity: /** @type {const} */ ('error'),
  comment: 'It proves nothing if it takes what is promised from the code that it checks.',
  from: { path: `^${folder}/` },
  to: { pathNot: [folder, ...others].map((place) => `^${place}`) },
});

/**
 * The folders of a place in order: each imports only from those before it. A folder missing from the list imports none.
 * @param {string} place
 * @param {string} named the folders, with spaces between
 */
const oneWay = (place, named, folders = named.split(/\s+/)) =>
  ['[^/]+', ...folders].map((folder, at) => ({
    name: at === 0 ? `each folder of ${place} is named` : `${place}/${folder} imports only from folders before it`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^${place}/${folder}/`, pathNot: at === 0 ? folders.map((other) => `^${place}/${other}/`) : [] },
    to: { path: `^${place}/`, pathNot: folders.slice(0, at).map((other) => `^${place}/${other}/`) },
  }));

/** @type {IConfiguration['forbidden']} */
const forbidden = [
  ...Object.entries(modules).map(direction),
  ...oneWay(
    'src/training',
    `scenarios model own cases parts chart
    write practice debrief present handouts library`,
  ),
  ...oneWay('src/wizard', 'frame hide numbers updates question call advice task-list record about'),
  ...oneWay(
    'tools',
    `lib hosting drawn replay scenario words translations local proof assurance checks
    bench editions book build catches lms release check-words map pictures serve supply`,
  ),
  apart('tools/proof/terms'),
  apart('tools/proof/search', 'tools/proof/terms/', 'node:'),
  apart(
    'tools/proof/promises',
    'tools/proof/terms/',
    'tools/proof/search/',
    'tools/proof/subject/',
    'tools/proof/breadth/after\\.ts',
    'locales/en/promises\\.json',
  ),
  {
    name: 'the protocol is imported only as #protocol/...',
    severity: 'error',
    comment: 'Everything outside an edition imports the one in force.',
    from: { pathNot: '^src/protocol/([^/]+)/' },
    to: { path: '^src/protocol/', dependencyTypesNot: ['aliased-subpath-import'] },
  },
  {
    name: 'editions do not import each other',
    severity: 'error',
    from: { path: '^src/protocol/([^/]+)/' },
    to: { path: '^src/protocol/', pathNot: '^src/protocol/$1/' },
  },
  {
    name: 'import() is used only in src/app/loads.ts',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/app/loads\\.ts$' },
    to: { dynamic: true },
  },
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  // An edition that is not in force is kept, but nothing imports it.
  {
    name: 'no orphan',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/protocol/' },
    to: {},
  },
  {
    name: 'every import resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'the app imports no development dependency',
    severity: 'error',
    comment: 'What is shipped is listed with its licence; package.json lists the tools separately.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'] },
  },
];

/** @type {IConfiguration} */
export default {
  forbidden,
  options: {
    // Types too: code that knows a type knows its module.
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^tools/bench/peers' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
