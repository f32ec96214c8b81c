import { applyEdits, modify } from 'jsonc-parser';
import type { Change } from './compare.ts';

const layout = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * A file of Welsh words with the changes in it; all else stays as it stands, byte by byte.
 * In: the text of the file, its changes, and the keys of its texts in their order: a text that Welsh lacks goes to its place.
 */
export function rewritten(file: string, changes: readonly Change[], keys: readonly string[]): string {
  return changes.reduce((text, { pair: { key }, welsh }) => {
    const path = key.split('/');
    const above = path.slice(0, -1).map((step) => `${step}/`).join('');
    const place = (name: string): number => keys.findIndex((other) => other === above + name || other.startsWith(`${above}${name}/`));
    const getInsertionIndex = (there: string[]): number => there.filter((name) => place(name) < keys.indexOf(key)).length;
    return applyEdits(text, modify(text, path, welsh, { formattingOptions: layout, getInsertionIndex }));
  }, file);
}
