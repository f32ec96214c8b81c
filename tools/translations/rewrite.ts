import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Change } from './compare.ts';

const layout = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** How deep a file already goes along a path. */
function depthOf(text: string, path: readonly string[]): number {
  const root = parseTree(text);
  const missing = path.findIndex(
    (_, at) => root === undefined || findNodeAtLocation(root, path.slice(0, at + 1)) === undefined,
  );
  return missing < 0 ? path.length - 1 : missing;
}

/**
 * A file of Welsh words with the changes in it; all else stays as it stands, byte by byte.
 * In: the text of the file, its changes, and the keys of its texts in their order: a text that Welsh lacks goes to its place.
 */
export function rewritten(file: string, changes: readonly Change[], keys: readonly string[]): string {
  return changes.reduce((text, { pair: { key }, welsh }) => {
    const path = key.split('/');
    const depth = depthOf(text, path);
    const above = path
      .slice(0, depth)
      .map((step) => `${step}/`)
      .join('');
    const place = (name: string | undefined): number =>
      keys.findIndex((other) => `${other}/`.startsWith(`${above}${name}/`));
    const getInsertionIndex = (there: string[]): number =>
      there.filter((name) => place(name) < place(path[depth])).length;
    return applyEdits(text, modify(text, path, welsh, { formattingOptions: layout, getInsertionIndex }));
  }, file);
}
