/** In which form letters are written; a file without a mark of it begins with a bracket, of which UTF-16 makes two bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

/** The text that a file holds, in UTF-8 or in UTF-16, without a mark of its order of bytes; undefined where it holds a picture or anything else that is no text. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
