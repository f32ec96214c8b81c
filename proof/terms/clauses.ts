/** The clauses of the protocol, in its order. */
export const clauses: readonly string[] = [
  'header', '5.5.1-a', '5.5.1-b', '5.5.1-c', '5.5.2-a', '5.5.2-b', '5.5.3-forms', '5.5.3-content', '5.5.3-contact', '5.5.3-conduct',
  '5.5.3-virtual-identities', '5.5.3-unsupervised-contact-a', '5.5.3-unsupervised-contact-b', '5.5.3-unsupervised-contact-c',
  '5.5.3-online-communities-a', '5.5.3-online-communities-b', '5.5.3-sharing', '5.5.3-violent-extremism-a',
  '5.5.3-violent-extremism-b', '5.5.3-violent-extremism-c', '5.5.4-a', '5.5.4-b', '5.5.5-a', '5.5.5-b', '5.5.5-c', '5.5.5-d',
  '5.5.5-e', '5.5.6-a', '5.5.6-b', '5.5.6-c', '5.5.6-d', '5.5.6-e', '5.5.6-f', '5.5.6-g', '5.5.7-a', '5.5.7-b', '5.5.7-c',
  '5.5.7-d', '5.5.7-e', '5.5.7-glossary',
];
