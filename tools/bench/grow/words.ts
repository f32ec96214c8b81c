const multiplier = 48271;
const modulus = 2 ** 31 - 1;

/** Numbers from 0 to below 1, the same ones each time (Park and Miller). */
export function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * multiplier) % modulus;
    yield state / modulus;
  }
}

/**
 * A made-up text of as many words as `text`, out of `vocabulary`: it compresses as a new text does, where a copy would weigh next
 * to nothing.
 */
export function madeUp(text: string, vocabulary: readonly string[], random: Iterator<number>): string {
  const pick = () => vocabulary[Math.floor(Number(random.next().value) * vocabulary.length)] ?? '';
  return text.split(/\s+/).map(pick).join(' ');
}

/** Every word of some texts, as often as it stands there; placeholders and marks are no words. */
export const vocabularyOf = (texts: readonly string[]): readonly string[] =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /^[\p{L}’,.]+$/u.test(word));

/** Every text within a JSON value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A JSON value of the same shape, every text in it made anew. */
export function likeIt(value: unknown, remake: (text: string) => string): unknown {
  if (typeof value === 'string') return remake(value);
  if (Array.isArray(value)) return value.map((part) => likeIt(part, remake));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, likeIt(part, remake)]));
}
