/**
 * Returns how many letters must be added, removed or changed to turn one word into the other.
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
 * Returns the name that a word begins or, failing that, the name most like it in its letters.
 * @param {string} word
 * @param {readonly string[]} names at least one
 * @returns {string} the first, if several are equally near
 */
export const nearest = (word, names) =>
  names.find((name) => name.startsWith(word))
  ?? names.reduce((best, name) => (steps(word, name) < steps(word, best) ? name : best));
