import { describe, expect, it } from 'vitest';
import { withoutCasts } from '../../../tools/lib/without-casts.mjs';

describe('a source without its casts', () => {
  it.each([
    ["const a = ['as', 'b'] as const;", "const a = ['as', 'b']         ;"],
    ['const a = (b as Of<C>[]) ?? d as E;', 'const a = (b           ) ?? d     ;'],
    ['const a = { b: c as\n  D };', 'const a = { b: c   \n    };'],
    ["import { a as b } from 'c'; const d = {} satisfies E;", "import { a as b } from 'c'; const d = {} satisfies E;"],
  ])('has all else in its place: %s', (source, blanked) => expect(withoutCasts(source)).toBe(blanked));
});
