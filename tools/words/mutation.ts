/** What each first letter becomes by the soft mutation. */
export const softened: Record<string, string> = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
  ll: 'l',
  rh: 'r',
};
/** What each becomes by the aspirate mutation. */
export const aspirated: Record<string, string> = { p: 'ph', t: 'th', c: 'ch' };
const nasal: Record<string, string> = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' };

/** Returns the first letter as Welsh counts letters: ll, rh, ch and the like are one. */
export const firstLetter = (word: string): string =>
  /^(?:ll|rh|ch|dd|ff|ng|ph|th|\p{L})/iu.exec(word)?.[0].toLowerCase() ?? '';

function change(word: string, by: Record<string, string>): string {
  const first = firstLetter(word);
  const changed = by[first];
  if (changed === undefined) return word;
  const rest = word.slice(first.length);
  const isCapital = /^\p{Lu}/u.test(word);
  const made = changed + rest;
  return isCapital ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** Returns a word with the soft mutation, or unchanged if its first letter has none. */
export const soft = (word: string): string => change(word, softened);
/** Returns a word with the aspirate mutation. */
export const aspirate = (word: string): string => change(word, aspirated);
/** Returns a word with the nasal mutation. */
export const nasalised = (word: string): string => change(word, nasal);

/** Returns a word in all the forms that its first letter may take, longest first. */
export const everyForm = (word: string): string[] =>
  [...new Set([word, soft(word), aspirate(word), nasalised(word), /^[aeiouwy]/i.test(word) ? `h${word}` : word])].sort(
    (a, b) => b.length - a.length,
  );
