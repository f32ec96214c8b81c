/** The edition of the protocol in this folder, by the month of its date. */
export const edition = '2015-07';
