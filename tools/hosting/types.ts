// By the ending of a file's name. What is text is sent compressed.
const text: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  smt2: 'text/plain',
};

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The media type of each ending that the built folder may hold. */
export const types: Readonly<Record<string, string>> = { ...text, png: 'image/png' };
/** The media types that are text, each once. */
export const textTypes = [...new Set(Object.values(text))];

/** The media type of a file; undefined where its ending is not known. */
export const typeOf = (path: string): string | undefined => types[endingOf(path)];

/** The smallest number of bytes that are worth compressing: less than this fits in one packet as it is, and `npm start` leaves it alone. */
export const worthCompressing = 1024;

/** Whether a file is to be sent compressed. */
export const isCompressed = (path: string, bytes: number): boolean =>
  endingOf(path) in text && bytes >= worthCompressing;
