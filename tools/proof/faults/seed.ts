import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';
import type { Texts } from './app';
import type { Fault } from './fault';

/** The path of the file that a fault changes. */
export const pathOf = ({ file }: Fault): string => join(root, file);

/**
 * The file with the fault in it. Throws where the text to be replaced does not stand in the file exactly once: then the fault is none.
 */
export function seeded(fault: Fault): Texts {
  const { what, file, from, to } = fault;
  const [before = '', after, ...more] = readFileSync(pathOf(fault), 'utf8').split(from);
  if (after === undefined || more.length > 0) throw new Error(`The fault "${what}" does not fit ${file} any more.`);
  return new Map([[pathOf(fault), `${before}${to}${after}`]]);
}
