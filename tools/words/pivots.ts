/** The two sides of a sentence about a word of order: what goes with the word, and the rest. */
export interface Sides {
  readonly own: string;
  readonly rest: string;
}

/** Words for what was said before: they hold nothing to compare. */
const pointsBack = /^ (?:then|that|this|hynny|hyn)(?!\p{L})/iu;
/** A word that stands nearer to the beginning than this opens its sentence. */
const opening = 12;

/** What stands behind the word up to the next mark. Nothing where the word opens the sentence and no mark ends it. */
function behind(text: string, at: number, word: string): Sides | undefined {
  const after = text.slice(at + word.length);
  const end = after.search(/[,;:]/u);
  if (pointsBack.test(after) || (at < opening && end < 0)) return undefined;
  const own = end < 0 ? after : after.slice(0, end);
  return { own, rest: `${text.slice(0, at)} § ${after.slice(own.length)}` };
}

/** The part between marks in which the word stands. Nothing where the sentence has one part. */
function beside(text: string, at: number): Sides | undefined {
  const parts = text.split(/(?<=[,;:])/u);
  const before = text.slice(0, at).split(/(?<=[,;:])/u).length - 1;
  return parts.length < 2
    ? undefined
    : { own: parts[before] ?? '', rest: parts.filter((_, place) => place !== before).join(' § ') };
}

/** The sides of a sentence about a word, which goes with what stands behind or beside it. Nothing where the word is not there once. */
export function sidesOf(text: string, pivot: RegExp, how: string): Sides | undefined {
  const [found, another] = [...text.matchAll(pivot)];
  if (found === undefined || another !== undefined) return undefined;
  return how === 'behind' ? behind(text, found.index, found[0]) : beside(text, found.index);
}
