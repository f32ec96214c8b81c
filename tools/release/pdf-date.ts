const dates = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;

/** A PDF of Chromium with another time in it, and nothing else changed: printed again, it has the same bytes. */
export function datedPdf(pdf: Uint8Array, at: Date): Uint8Array {
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  // Letter by letter a byte: what is not text stays as it is.
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(dates, (_, name: string) => `/${name} (D:${time}+00'00')`),
    'latin1',
  );
}
