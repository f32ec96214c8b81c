import type { ValueFault } from '../values.ts';
import type { SyntaxFault } from './read.ts';

/** What can be wrong in a local file; the words are in `locales`, `contacts.json`. */
type Fault =
  | SyntaxFault
  | ValueFault
  | 'not-object'
  | 'not-string'
  | 'twice'
  | 'unknown-key'
  | 'missing'
  | 'not-name'
  | 'not-email'
  | 'not-whole'
  | 'no-way';

/** Something wrong: at which offset of the text, in which field, and what the words for it need to know. */
export interface Problem {
  readonly offset: number;
  readonly path: string;
  readonly fault: Fault;
  readonly about?: Readonly<Record<string, string>>;
}
