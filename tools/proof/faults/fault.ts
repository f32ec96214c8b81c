import type { PromiseId } from '../promises/check';

/** A fault put into the app on purpose, and the promises that it breaks. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** What is replaced: it must stand in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly breaks: readonly PromiseId[];
}
