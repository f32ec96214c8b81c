const dates = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;
const names = /\(node\d{8}\)/g;

/** Returns a name for each part of the page, numbered from one: Chromium counts on from whatever it named before. */
function namesOf(text: string): ReadonlyMap<string, string> {
  const found = [...new Set(text.match(names))].sort();
  return new Map(found.map((name, at) => [name, `(node${String(at + 1).padStart(8, '0')})`]));
}

/**
 * Makes a PDF of Chromium the same each time that a page is printed: with the given time, and its parts renumbered.
 * Every length stays the same, so that the offsets in the file's tables stay right.
 */
export function reproduciblePdf(pdf: Uint8Array, at: Date): Uint8Array {
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  // Latin-1 makes each byte a character, so that what is not text stays unchanged.
  const text = Buffer.from(pdf).toString('latin1');
  const parts = namesOf(text);
  const settled = text
    .replace(dates, (_, name: string) => `/${name} (D:${time}+00'00')`)
    .replace(names, (name) => parts.get(name) ?? name);
  return Buffer.from(settled, 'latin1');
}
