import { languageAsked } from '../words/asked.ts';
import { locales } from '../words/texts.ts';
import { type Answer, type Given, refused } from './answer.ts';
import { exportTo, importFrom } from './file-commands.ts';
import { markSeen, tellStale } from './seen-commands.ts';
import { wordsOf } from './words.ts';

/**
 * Writes the file of a translator, takes it back, and keeps which Welsh was looked at since its English changed.
 * In: `--cy` for answers in Welsh; then `export FILE`, `import FILE`, `stale`, `seen` with keys, or `seen --all`; the folder of languages.
 * Out: the exit code: 0 where all is well, 1 where a text waits to be looked at (`stale`), 2 where nothing was done, and why.
 */
export default function main(args: readonly string[], folder = locales): number {
  const [tongue, rest] = languageAsked(args);
  const { code, lines } = answer(rest, { tongue, words: wordsOf[tongue], folder });
  const say = code === 2 ? console.error : console.log;
  say(lines.join('\n'));
  return code;
}

function answer([command, first, ...more]: readonly string[], given: Given): Answer {
  if (command === 'stale' && first === undefined) return tellStale(given);
  if (command === 'seen' && first !== undefined)
    return markSeen(first === '--all' && more.length === 0 ? 'all' : [first, ...more], given);
  if (command === 'export' && first !== undefined && more.length === 0) return exportTo(first, given);
  if (command === 'import' && first !== undefined && more.length === 0) return importFrom(first, given);
  return refused([given.words.told.usage]);
}
