import { createHash } from 'node:crypto';

/** The built site, in a release. */
export const site = 'site.zip';
/** The checksums of the files in that, for who has unpacked it. */
export const siteChecksums = 'site.sha256';
/** The checksums of all that is in a release, but for these. */
export const checksums = 'SHA256SUMS';

/** The SHA-256 of a file. */
export const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Checksums as `sha256sum -c` reads them: a line for each file, in the order given. */
export const sumsText = (sums: ReadonlyMap<string, string>): string =>
  [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');

/** The checksum of each file of such a text, by its path. */
export const readSums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => [path, sum]));
