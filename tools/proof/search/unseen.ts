import type { Values } from './space';

/** A rule reads a case in a way that the search cannot see: then nothing is proven. `values`: a case of it, where there is one. */
export class Unseen extends Error {
  constructor(
    message: string,
    readonly values: Values = new Map(),
  ) {
    super(message);
  }
}
