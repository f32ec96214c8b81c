import { ruleFor } from '../pair.ts';

const pattern = /(?<!\p{L})(eu|ein|\p{L}+’u) ([aeouâêôû]\p{L}{2,})/giu;

/** After eu and ein a word that begins with a vowel takes h: eu hanfon, ein henw. */
export const hAfter = ruleFor('cy', 'h-after', (text) =>
  [...text.matchAll(pattern)].map(([words, first = '', next = '']) => ({ words, mend: `${first} h${next}` })),
);
