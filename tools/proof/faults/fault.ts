import type { Held } from '../breadth/starts';
import type { PromiseId } from '../promises/check';

/** What finds a fault: a promise that it breaks, or a search, of one that is searched or of what follows from the case. */
export type Finder = PromiseId | Held;

/** A fault put into the app on purpose, and the promises that it breaks. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** What is replaced: it must stand in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** Where something that is searched is named, its search is run too; else it is not, since that takes long. */
  readonly breaks: readonly Finder[];
  /** It shows in one step more than the search of a fault takes: that takes longer. */
  readonly isDeep?: true;
}
