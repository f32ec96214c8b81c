import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real text in both languages, and one of them with one fault of meaning or of form in it. The rule named is to find it; `company`: only the words to look at first. Where none is named, nothing does. */
export interface MeaningSeed {
  readonly rule?: string;
  readonly kind: string;
  readonly place: string;
  readonly en: string;
  readonly cy: string;
  readonly wrongEn?: string;
  readonly wrongCy?: string;
  /** The question that an answer echoes. */
  readonly question?: { readonly id: string; readonly cy: string };
}

const read = (name: string): MeaningSeed[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'meaning', `${name}.json`), 'utf8')) as MeaningSeed[];

/** The faults from which the rules of the gate were written. */
export const wrote: readonly MeaningSeed[] = read('wrote');
/** The faults on which they were tried afterwards. */
export const tried: readonly MeaningSeed[] = read('tried');
/** The faults drawn from the texts later, from which the rules were extended: who does it to whom, opposites, days, rows, orders. */
export const extended: readonly MeaningSeed[] = read('extended');
/** The faults kept back from that, by which the rules were extended in the end. */
export const keptBack: readonly MeaningSeed[] = read('kept-back');
/** The faults that were written from the texts before the rules were read, and then used to extend them: prepositions, opposites, whom. */
export const fresh: readonly MeaningSeed[] = read('fresh');
/** The faults kept back from that, a word of the Welsh put for another, text and place drawn by lot; by these too the rules were extended in the end. Some leave the meaning nearly as it was. */
export const drawn: readonly MeaningSeed[] = read('drawn');
/** Faults that a reader wrote into the texts without seeing the rules, of every kind; the rules were then extended by kind. */
export const reported: readonly MeaningSeed[] = read('reported');
/** Faults of every kind of the gate, in all parts of the product, written before the rules were extended once more; used since. */
export const late: readonly MeaningSeed[] = read('late');
/** Faults of six writers who saw the texts and no rule; by these the words to look at first were tried, and a few rules extended. */
export const six: readonly MeaningSeed[] = read('six');
/** Faults of two more such writers, texts drawn by lot, kept closed until that was done: nothing was written or changed for one of them. */
export const blind: readonly MeaningSeed[] = read('blind');
