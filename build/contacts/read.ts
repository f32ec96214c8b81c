import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A JSON text as a tree whose nodes know their offset, or where and why it is no JSON. */
export type Reading = { tree: Node } | { problem: string; offset: number };

/**
 * Reads strict JSON (no comments, no trailing comma) and keeps the place of each value.
 * In: the text. Out: the tree, or the first problem: those after it mostly follow from it.
 */
export function readJson(text: string): Reading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const first = errors[0];
  if (first) return { problem: inWords(printParseErrorCode(first.error)), offset: first.offset };
  return tree ? { tree } : { problem: 'the file is empty', offset: 0 };
}

// "CommaExpected" -> "comma expected"
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
