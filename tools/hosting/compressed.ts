import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressed } from './types.ts';
import type { ServedFile } from './files.ts';

/** The compressed copies of a file, by the ending that a host looks for beside it; none where they save nothing. */
export function compressedCopies({ path, content }: ServedFile): Readonly<Record<string, Uint8Array>> {
  if (!isCompressed(path, content.length)) return {};
  return {
    gz: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
    br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  };
}
