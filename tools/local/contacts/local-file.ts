import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Read } from '../../../src/validation/text.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import { plainError } from '../../lib/plain-error.ts';
import { inWords, type Mistake } from '../../lib/in-words.ts';
import { today } from '../../lib/today.ts';

/** Checks the text of a local file as of today (year-month-day). The folder can have files that the text names. */
export type CheckText = (text: string, today: string, folder: string) => Read<unknown, Mistake['code']>;

/** Returns a line, in a language, for each thing in a valid file that needs a second look. */
export type Doubts = (file: string, content: never, language: Language) => readonly string[];

/** What a local file is for, besides its content being built in. */
interface More {
  /** Returns what is built from it, by path. */
  readonly files?: (content: never) => Readonly<Record<string, string>>;
  readonly doubts?: Doubts;
  /** Returns the module, from the content and the folder of the file. By default it exports the content. */
  readonly module?: (content: never, folder: string) => string;
}

/** Returns the text of a file of the adopter's own, or `{}` if there is none. */
export const localText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '{}');

/**
 * Builds a file of the adopter's own in, `local/NAME.json` as the module `virtual:NAME`, since the page may fetch
 * nothing. A wrong file stops the build with the checker's messages, even if the app does not import it.
 */
export function localFile(
  name: string,
  check: CheckText,
  {
    files = () => ({}),
    doubts = () => [],
    module = (content) => `export default ${JSON.stringify(content)};`,
  }: More = {},
): Plugin {
  const file = `local/${name}.json`;
  const moduleId = `virtual:${name}`;
  const resolvedId = `\0${moduleId}`;
  let path = file;
  const read = () => contentOf(file, check(localText(path), today(), dirname(path)));
  return {
    name: `clear-steps:${name}`,
    configResolved: ({ root }) => void (path = join(root, file)),
    buildStart() {
      doubts(file, read() as never, 'en').forEach((doubt) => this.warn(doubt));
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(files(read() as never)))
        this.emitFile({ type: 'asset', fileName, source });
    },
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      this.addWatchFile(path);
      return module(read() as never, dirname(path));
    },
  };
}

function contentOf(file: string, result: Read<unknown, Mistake['code']>): unknown {
  if ('faults' in result) throw plainError(result.faults.map((mistake) => inWords(file, mistake)).join('\n'));
  return result.content;
}
