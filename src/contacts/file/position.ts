/** A place in a text as an editor counts it: both from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Where an offset into a text lies.
 * In: the text and an offset from 0. Out: its line and column.
 * An offset past the end counts as the end.
 */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
