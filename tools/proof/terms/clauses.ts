/** Returns the clauses of a section, from letter a to the last one. */
const lettered = (place: string, last: string): readonly string[] =>
  [...'abcdefg'].filter((letter) => letter <= last).map((letter) => `${place}-${letter}`);

/** The clauses of the protocol, in its order. */
export const clauses: readonly string[] = [
  'header',
  ...lettered('5.5.1', 'c'),
  ...lettered('5.5.2', 'b'),
  ...['forms', 'content', 'contact', 'conduct', 'virtual-identities'].map((what) => `5.5.3-${what}`),
  ...lettered('5.5.3-unsupervised-contact', 'c'),
  ...lettered('5.5.3-online-communities', 'b'),
  '5.5.3-sharing',
  ...lettered('5.5.3-violent-extremism', 'c'),
  ...lettered('5.5.4', 'b'),
  ...lettered('5.5.5', 'e'),
  ...lettered('5.5.6', 'g'),
  ...lettered('5.5.7', 'e'),
  '5.5.7-glossary',
];
