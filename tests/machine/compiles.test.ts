import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const path = join(root, 'src/machine/wizard.ts');
const text = readFileSync(path, 'utf8');

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
let now = text;
let version = 0;
const service = ts.createLanguageService({
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [path],
  getScriptVersion: (file) => (file === path ? String(version) : '0'),
  getScriptSnapshot: (file) => {
    const content = file === path ? now : ts.sys.readFile(file);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What the compiler says of the statechart with one place of it changed. */
function saidOf(from: string, to: string): readonly string[] {
  expect(text.split(from)).toHaveLength(2);
  now = text.replace(from, to);
  version += 1;
  return service
    .getSemanticDiagnostics(path)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('compiles as it is', () => expect(saidOf('initial:', 'initial:')).toEqual([]), 60_000);

it.each([
  ['a screen of the walk is missing', "    forms: onTheWalk('forms', 'content'),\n", '', "Property 'forms' is missing"],
  [
    'the page of a task is missing',
    "    'referrals/iwf': aboutTask('iwf'),\n",
    '',
    'Property \'"referrals/iwf"\' is missing',
  ],
  [
    'a junction is missing',
    "    'end-of-walk': {",
    "    'end-of-way': {",
    "'end-of-way' does not exist in type 'States'",
  ],
  [
    'a state is too many',
    "about: page('about'),",
    "about: page('about'),\n    more: page('about'),",
    "'more' does not exist",
  ],
  [
    'a screen is passed over',
    "('evidence-handled', 'evidence-guidance')",
    "('evidence-handled', 'local-authority')",
    '"evidence-guidance"',
  ],
  ['the walk leads back', "('conduct', 'specific-risks')", "('conduct', 'content')", '"specific-risks"'],
  ['the walk does not end', "('local-authority', 'end-of-walk')", "('local-authority', 'need')", '"end-of-walk"'],
  [
    'the walk parts elsewhere',
    "parting('need', 'already-reported')",
    "parting('need', 'technology')",
    '"already-reported"',
  ],
  [
    'two rows are mixed up',
    "content: onTheWalk('content', 'contact')",
    "content: onTheWalk('contact', 'conduct')",
    "Types of property 'entry'",
  ],
  ['a page arrives as another', "page('resources')", "page('about')", "Types of property 'entry'"],
])(
  'does not compile where %s',
  (_, from, to, message) => expect(saidOf(from, to).join(' ')).toContain(message),
  60_000,
);
