const dates = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;
const names = /\(node\d{8}\)/g;

/** The name of each part of the page in its order, from one on: Chromium counts on from whatever else it has named. */
function namesOf(text: string): ReadonlyMap<string, string> {
  const found = [...new Set(text.match(names))].sort();
  return new Map(found.map((name, at) => [name, `(node${String(at + 1).padStart(8, '0')})`]));
}

/**
 * A PDF of Chromium as it is each time that the same page is printed: with the time that is given, and its parts named anew.
 * Nothing is longer or shorter than it was, so that every place in the file stays where its tables say.
 */
export function settledPdf(pdf: Uint8Array, at: Date): Uint8Array {
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  // Letter by letter a byte: what is not text stays as it is.
  const text = Buffer.from(pdf).toString('latin1');
  const parts = namesOf(text);
  const settled = text
    .replace(dates, (_, name: string) => `/${name} (D:${time}+00'00')`)
    .replace(names, (name) => parts.get(name) ?? name);
  return Buffer.from(settled, 'latin1');
}
