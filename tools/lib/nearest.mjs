/**
 * How many letters must be put in, taken out or changed to make one word of the other.
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
function steps(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((letter, at) => {
    const next = [at + 1];
    [...other].forEach((wanted, to) =>
      next.push(Math.min((row[to] ?? 0) + (letter === wanted ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1)),
    );
    row = next;
  });
  return row.at(-1) ?? 0;
}

/**
 * The name that a word begins, or else that is most like it, by its letters.
 * @param {string} word
 * @param {readonly string[]} names at least one
 * @returns {string} the first of those that are as near
 */
export const nearest = (word, names) =>
  names.find((name) => name.startsWith(word))
  ?? names.reduce((best, name) => (steps(word, name) < steps(word, best) ? name : best));
