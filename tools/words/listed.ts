import { listOf } from './list.ts';
import type { Found } from './pair.ts';
import { sieve } from './sieve.ts';
import { ownWords } from './tokens.ts';

/** A pattern of a list as whole words: no letter, apostrophe or hyphen runs on before them, no letter after. */
export const whole = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?![\\p{L}])`, flags);

const rows = (name: string, flags: string) =>
  listOf(name).map(([of = '', mend = '']) => ({ of, pattern: whole(of, flags), mend }));
/** The first word of a sentence in small letters, for lists in which capitals matter. */
const lowered = (text: string): string =>
  text.replace(/(?<=^|[.!?\n] ?)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

/** What finds the patterns of a list in a text: its first column is a pattern, its second what to write instead. */
export function finderOf(name: string, flags = 'giu'): (text: string) => Found[] {
  const listed = sieve(
    rows(name, flags),
    ({ of }) => of,
    (pattern) => whole(pattern, flags.replace('g', '')),
  );
  return (text) => {
    const own = lowered(ownWords(text));
    return listed(own).flatMap(({ pattern, mend }) => [...own.matchAll(pattern)].map(([words]) => ({ words, mend })));
  };
}
