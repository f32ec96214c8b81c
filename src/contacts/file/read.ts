import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

const faults = {
  PropertyNameExpected: 'json-name',
  ValueExpected: 'json-value',
  ColonExpected: 'json-colon',
  CommaExpected: 'json-comma',
  CloseBraceExpected: 'json-brace',
  CloseBracketExpected: 'json-bracket',
  EndOfFileExpected: 'json-end',
  InvalidCommentToken: 'json-comment',
  UnexpectedEndOfString: 'json-quote',
} as const;

/** How a text fails to be JSON. */
export type SyntaxFault = (typeof faults)[keyof typeof faults] | 'json-other' | 'empty';

/** A JSON text as a tree whose nodes know their offset, or where and why it is no JSON. */
export type Reading = { readonly tree: Node } | { readonly fault: SyntaxFault; readonly offset: number };

/**
 * Reads strict JSON (no comments, no trailing comma) and keeps the place of each value.
 * In: the text. Out: the tree, or the first problem: those after it mostly follow from it.
 */
export function readJson(text: string): Reading {
  if (text.trim() === '') return { fault: 'empty', offset: 0 };
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true });
    const first = errors[0];
    if (first)
      return {
        fault: faults[printParseErrorCode(first.error) as keyof typeof faults] ?? 'json-other',
        offset: first.offset,
      };
    return tree ? { tree } : { fault: 'json-other', offset: 0 };
  } catch {
    // Brackets within brackets, thousands deep, are more than the parser can hold.
    return { fault: 'json-other', offset: 0 };
  }
}
