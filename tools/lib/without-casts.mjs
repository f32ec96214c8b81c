import ts from 'typescript';

/**
 * Where `as …` stands in a source.
 * @param {string} source
 */
function casts(source) {
  /** @type {{ from: number, to: number }[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isAsExpression(node)) found.push({ from: node.expression.end, to: node.end });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/**
 * A TypeScript source that does the same, with every `as …` blanked out and all else in its place.
 * @param {string} source
 * @returns {string}
 */
export const withoutCasts = (source) =>
  casts(source).reduce(
    (text, { from, to }) => text.slice(0, from) + text.slice(from, to).replace(/\S/g, ' ') + text.slice(to),
    source,
  );
