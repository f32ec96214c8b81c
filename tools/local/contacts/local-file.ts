import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Read } from '../../../src/validation/text.ts';
import type { Language } from '../../../src/words/language-ids.ts';
import { plainError } from '../../lib/plain-error.ts';
import { inWords, type Mistake } from '../../lib/in-words.ts';
import { today } from '../../lib/today.ts';

/** What the text of a local file holds, as of today (year-month-day), or its mistakes; in the folder there can be what it names. */
export type CheckText = (text: string, today: string, folder: string) => Read<unknown, Mistake['code']>;

/** What of a right file wants a second look, line by line, in a language. */
export type Doubts = (file: string, content: never, language: Language) => readonly string[];

/** What a local file is for besides what is baked in. */
interface More {
  /** What is built from it, by path. */
  readonly files?: (content: never) => Readonly<Record<string, string>>;
  readonly doubts?: Doubts;
  /** The module, from what is baked in and the folder in which the file stands; else that is all of it. */
  readonly module?: (content: never, folder: string) => string;
}

/** The text of a file of the adopter's own; one that is not there is empty. */
export const localText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '{}');

/**
 * Bakes a file of the adopter's own in, `local/NAME.json` as the module `virtual:NAME`: the page may fetch nothing.
 * A wrong file stops the build with the checker's messages, whether or not the app asks for it.
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
