import { listOf } from './lists.ts';

/** How people meet a text: on a page, in a call, said to a child or parent, or read aloud (style guide, 1 and 11). */
export const registers = ['page', 'call', 'child', 'parent', 'story'] as const;
export type Register = (typeof registers)[number];

interface Place {
  readonly file: string;
  readonly key: string;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
/** Throws if no register has this name. */
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

/** Returns the register of a text by its place (lists/registers.tsv). A place that is not listed is on a page. */
export const registerOf = ({ file, key }: Place): Register =>
  spoken.find((row) => row.file.test(file) && row.key.test(key))?.register ?? 'page';
