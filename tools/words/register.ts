import { listOf } from './lists.ts';

/** How a text is met: read on a page, said in a call, to a child or to a parent, or read aloud to a group (style guide, sections 1 and 11). */
export const registers = ['page', 'call', 'child', 'parent', 'story'] as const;
export type Register = (typeof registers)[number];

interface Place {
  readonly file: string;
  readonly key: string;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
/** Throws at a name that is none of the registers. */
function named(name: string): Register {
  const found = registers.find((register) => register === name);
  if (found === undefined) throw new Error(`registers.tsv: no register is called ${name}`);
  return found;
}

const spoken = listOf('registers').map(([name = '', file = '', key = '']) => ({
  register: named(name),
  file: whole(file),
  key: whole(key),
}));

/** The register of a text by its place (lists/registers.tsv); what the list does not name is read on a page. */
export const registerOf = ({ file, key }: Place): Register =>
  spoken.find((row) => row.file.test(file) && row.key.test(key))?.register ?? 'page';
