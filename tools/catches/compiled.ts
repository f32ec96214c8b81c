import { basename, join } from 'node:path';
import ts from 'typescript';
import { languages } from '../../src/words/language-ids';
import { root } from '../lib/root.mjs';
import { allowances, applyAllowances } from '../words/allowed.ts';
import { findIn } from '../words/rules.ts';
import type { Pair, Tongue } from '../lib/pair.ts';
import { allPairs, pairsIn, readTree, type Tree } from '../lib/texts.ts';
import type { Texts } from '../proof/faults/app';

/** The compiled project, in which some files can be replaced by other texts. */
export interface Compiler {
  readonly program: ts.Program;
  /** Whether these texts, and the files that import them, compile under the project's settings. */
  readonly compiles: (texts: Texts) => boolean;
}

function settings(): ts.ParsedCommandLine {
  const file = join(root, 'tsconfig.json');
  return ts.parseJsonConfigFileContent(ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config, ts.sys, root);
}

/** A compiler host that reads each file once, and takes `texts()` instead of the files they replace. */
function hostWith(options: ts.CompilerOptions, texts: () => Texts): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const read = new Map<string, ts.SourceFile | undefined>();
  return {
    ...host,
    getSourceFile: (path, how) => {
      const text = texts().get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, how, true);
      if (!read.has(path)) read.set(path, host.getSourceFile(path, how));
      return read.get(path);
    },
  };
}

/** Returns a file and the files that may import it: all that name it, or a file of the same name, in an import. */
function withImporters(program: ts.Program, path: string): readonly ts.SourceFile[] {
  const name = basename(path).replace(/\.\w+$/, '');
  const imports = ({ fileName, text }: ts.SourceFile): boolean =>
    !fileName.includes('/node_modules/') && (text.includes(`/${name}'`) || text.includes(`/${name}.`));
  return program.getSourceFiles().filter((source) => source.fileName === path || imports(source));
}

/** Reads the project once, so that changes to it can be compiled quickly. */
export function compiler(): Compiler {
  const { fileNames, options } = settings();
  let changed: Texts = new Map();
  const host = hostWith(options, () => changed);
  const first = ts.createProgram(fileNames, options, host);
  return {
    program: first,
    compiles: (texts) => {
      changed = texts;
      const program = ts.createProgram(fileNames, options, host, first);
      const sources = [...texts.keys()].flatMap((path) => withImporters(program, path));
      return sources.every(
        (source) =>
          [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].length === 0,
      );
    },
  };
}

const textIn = (texts: Texts, tongue: Tongue, file: string): string | undefined =>
  [...texts].find(([path]) => path.endsWith(`locales/${tongue}/${file}`))?.[1];

const isSame = (one: Pair, other: Pair | undefined): boolean =>
  languages.every((tongue) => one[tongue] === other?.[tongue]);

/**
 * Returns the first rule of the words gate that a file of words breaks with these texts; undefined if there is none. A
 * text changed in one language only is not a finding: whoever changed it would mark it as reviewed.
 */
export function foundInWords(texts: Texts, file: string): string | undefined {
  const bare = file.replace(/^locales\/\w+\//, '');
  const trees = languages.map((tongue) => {
    const text = textIn(texts, tongue, bare);
    return [tongue, text === undefined ? readTree(tongue, bare) : (JSON.parse(text) as Tree)] as const;
  });
  const known = new Map(
    allPairs()
      .filter((pair) => pair.file === bare)
      .map((pair) => [pair.key, pair]),
  );
  const changed = pairsIn(bare, Object.fromEntries(trees)).filter((pair) => !isSame(pair, known.get(pair.key)));
  return applyAllowances(findIn(changed), allowances()).left[0]?.rule;
}
