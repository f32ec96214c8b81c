import cy from 'dictionary-cy';
import en from 'dictionary-en-gb';
import nspell from 'nspell';

/** A spelling dictionary. */
export interface Dictionary {
  /** Whether the word, with any mutation and ending, is spelled right. */
  readonly knows: (word: string) => boolean;
}

function open({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Dictionary {
  const spell = nspell(Buffer.from(aff), Buffer.from(dic));
  return { knows: (word) => spell.correct(word) };
}

/** A thing made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The Welsh dictionary of Hunspell, read when first asked for. */
export const welsh = once(() => open(cy));
/** The English one, of Britain. */
export const english = once(() => open(en));
