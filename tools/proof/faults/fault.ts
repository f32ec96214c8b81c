import type { PromiseId } from '../promises/check';

/** What finds a fault: a promise that it breaks, or the search of the chart with its memory. */
export type Finder = PromiseId | 'memory';

/** A fault put into the app on purpose, and the promises that it breaks. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** What is replaced: it must stand in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** Where the search is named, it is run too; else it is not, since that takes long. */
  readonly breaks: readonly Finder[];
}
