import type { Thing, Value } from './space';

/** A rule reads a case in a way that the search cannot see: then nothing is proven. `values`: a case of it, where there is one. */
export class Unseen extends Error {
  constructor(message: string, readonly values: ReadonlyMap<Thing, Value> = new Map()) { super(message); }
}
