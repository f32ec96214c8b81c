/** The edition of the protocol that stands in this folder, by the month of its date. */
export const edition = '2015-07';
