import { brotliCompressSync, constants } from 'node:zlib';

/** A file and its size in bytes as it is sent. */
export interface Size {
  name: string;
  bytes: number;
}

/** The size of a file as a server sends it: brotli at its best quality. */
export function brotliSize(name: string, content: string | Uint8Array): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { name, bytes: brotliCompressSync(content, { params }).length };
}

/**
 * Adds sizes up against a limit.
 * Out: a table for people, and whether the sum is over the limit (the limit itself is within).
 */
export function weigh(sizes: readonly Size[], limit: number, name = 'first load'): { table: string; isOver: boolean } {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = [...sizes, { name: `${name} (limit ${limit})`, bytes: total }];
  const table = rows.map(({ name, bytes }) => `${String(bytes).padStart(8)}  ${name}`).join('\n');
  return { table, isOver: total > limit };
}
