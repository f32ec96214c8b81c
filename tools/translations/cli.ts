import { parseArgs } from 'node:util';
import { root } from '../lib/root.mjs';
import { languageAsked } from '../words/asked.ts';
import { locales } from '../words/texts.ts';
import { type Answer, type Given, refused } from './answer.ts';
import type { Asked } from './chosen.ts';
import { exportTo, importFrom } from './file-commands.ts';
import { listIn } from './readings.ts';
import { markSeen, tellStale } from './seen-commands.ts';
import { wordsOf } from './words.ts';

/**
 * Writes the file of a translator, takes it back, and keeps which Welsh was looked at beside its English as the two stand, and who read which text.
 * In: `--cy` for answers in Welsh; then `export FILE` with what to choose, `import FILE`, `stale`, `seen` with keys, or `seen --all`; the
 * folder of languages, and the list of readings.
 * Out: the exit code: 0 where all is well, 1 where a text waits to be looked at (`stale`) or was not taken, or a line of the list of readings is wrong (`import`), 2 where nothing was
 * done, and why.
 */
export default function main(args: readonly string[], folder = locales, list = listIn(root)): number {
  const [tongue, rest] = languageAsked(args);
  const { code, lines } = answer(rest, { tongue, words: wordsOf[tongue], folder, list });
  const say = code === 2 ? console.error : console.log;
  say(lines.join('\n'));
  return code;
}

/** What is asked of an export after its file; undefined where it cannot be understood. */
function askedIn(args: readonly string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = {
      only: { ...text, multiple: true },
      changed: flag,
      walk: flag,
      since: text,
      waiting: text,
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

function answer([command, first, ...more]: readonly string[], given: Given): Answer {
  if (command === 'stale' && first === undefined) return tellStale(given);
  if (command === 'seen' && first !== undefined)
    return markSeen(first === '--all' && more.length === 0 ? 'all' : [first, ...more], given);
  const asked = askedIn(more);
  const isFile = first !== undefined && !first.startsWith('--');
  if (command === 'export' && isFile && asked) return exportTo(first, asked, given);
  if (command === 'import' && isFile && more.length === 0) return importFrom(first, given);
  return refused([given.words.told.usage]);
}
