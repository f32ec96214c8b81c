import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'src/machine/wizard.ts'), 'utf8');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);

const risks = "    'specific-risks': onTheWalk('specific-risks', 'flagged-risks'),\n";
const iwf = "    'referrals/iwf': aboutTask('iwf'),\n";
const about = "    about: page('about'),\n";
const harm = "harm: onTheWalk('harm', 'specific-risks')";
/** Changes of the statechart in one place, and what the compiler has to say of each. */
const changes: readonly (readonly [string, string, string, string])[] = [
  ['a screen of the walk is missing', risks, '', `Property '"specific-risks"' is missing`],
  ['the page of a task is missing', iwf, '', `Property '"referrals/iwf"' is missing`],
  ['a junction has another name', "'end-of-walk': {", "'end-of-way': {", "'end-of-way'"],
  ['a state is too many', about, `${about}    more: page('about'),\n`, "'more' does not exist in type 'States'"],
  ['a screen is passed over', "('harm', 'specific-risks')", "('harm', 'evidence')", `of type '"specific-risks"'`],
  ['the walk leads back', "('evidence', 'evidence-guidance')", "('evidence', 'harm')", `of type '"evidence-guidance"'`],
  ['the walk does not end', "('before-you-ring', 'end-of-walk')", "('before-you-ring', 'need')", `'"end-of-walk"'`],
  ['the walk parts elsewhere', "('need', 'other-procedures')", "('need', 'harm')", `'"other-procedures"'`],
  ['two rows are mixed up', harm, "harm: onTheWalk('evidence', 'evidence-guidance')", `to type '"harm"'`],
  ['a page arrives as another', "page('resources')", "page('about')", `to type '"resources"'`],
];
const changed = new Map(
  [['as it is', 'initial:', 'initial:'] as const, ...changes].map(([what, from, to], at) => {
    if (text.split(from).length !== 2) throw new Error(`The chart has “${from}” not once.`);
    return [join(root, `src/machine/wizard-${at}.ts`), { what, text: text.replace(from, to) }];
  }),
);

/** What the compiler says of each: all in one program, which reads once what they import. */
function diagnose(): ReadonlyMap<string, string> {
  const host = ts.createCompilerHost(options);
  const before = { ...host };
  host.fileExists = (file) => changed.has(file) || before.fileExists(file);
  host.getSourceFile = (file, ...more) => {
    const own = changed.get(file);
    return own ? ts.createSourceFile(file, own.text, ts.ScriptTarget.Latest) : before.getSourceFile(file, ...more);
  };
  const program = ts.createProgram([...changed.keys()], options, host);
  return new Map(
    [...changed].map(([file, { what }]) => {
      const said = program.getSemanticDiagnostics(program.getSourceFile(file));
      return [what, said.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join(' ')];
    }),
  );
}

let said: ReadonlyMap<string, string>;
beforeAll(() => {
  said = diagnose();
}, 120_000);

it('compiles as it is', () => expect(said.get('as it is')).toBe(''));
it.each(changes)('does not compile where %s', (what, _from, _to, message) => expect(said.get(what)).toContain(message));
