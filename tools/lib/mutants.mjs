/**
 * A small change to the source, known by what it changes and not by its line, so that it is the same one when lines move.
 * `place`: which one it is, where the file has the same text more than once.
 * @typedef {{ file: string, mutator: string, original: string, replacement: string, place?: number }} Mutant
 * @typedef {{ reason: string, mutants: Mutant[] }} Listed mutants that change nothing, and why
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: Place, end: Place } }} Tried
 * @typedef {{ files: Record<string, { source: string, mutants: Tried[] }> }} Report as Stryker writes it
 */

/**
 * @param {string} source
 * @param {Tried['location']} location
 */
function textAt(source, { start, end }) {
  const lines = source.split('\n');
  const offset = (/** @type {Place} */ { line, column }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
  const text = source.slice(offset(start), offset(end));
  const before = source.slice(0, offset(start)).split(text).length;
  return { original: oneLine(text), ...(source.split(text).length > 2 ? { place: before } : {}) };
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * The mutants that no test noticed: all but those that a test failed on, or never came to an end with.
 * @param {Report} report
 * @returns {Mutant[]}
 */
export const unnoticed = (report) =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'Killed' && status !== 'Timeout')
      .map(({ mutatorName, location, replacement = '' }) => ({
        file,
        mutator: mutatorName,
        ...textAt(source, location),
        replacement: oneLine(replacement),
      })),
  );

/**
 * The items of one list without those of the other; what stands there twice must be taken away twice.
 * @param {readonly Mutant[]} some
 * @param {readonly Mutant[]} taken
 */
function without(some, taken) {
  const name = (/** @type {Mutant} */ { file, mutator, original, replacement, place }) =>
    [file, mutator, original, replacement, place ?? ''].join('\n');
  const left = taken.map(name);
  return some.filter((mutant) => {
    const at = left.indexOf(name(mutant));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * What a list and a run say differently, of the files that were tried.
 * @param {Report} report
 * @param {readonly Listed[]} listed
 * @returns {{ unlisted: Mutant[], gone: Mutant[] }} survivors that are not listed; listed ones that do not survive
 */
export function compared(report, listed) {
  const expected = listed.flatMap(({ mutants }) => mutants).filter(({ file }) => file in report.files);
  const found = unnoticed(report);
  return { unlisted: without(found, expected), gone: without(expected, found) };
}
