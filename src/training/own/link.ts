import { orUndefined } from '../../validation/schema';
import { textIn } from './check';

/** The longest address of a case, and the longest of which a camera still reads the code, in characters. */
export const mostLink = 4000;
export const mostCode = 1400;

async function through(bytes: Uint8Array<ArrayBuffer>, { readable, writable }: CompressionStream): Promise<Uint8Array> {
  const writer = writable.getWriter();
  const [out] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(bytes), writer.close()]);
  return new Uint8Array(out);
}

/** Returns the text of a case in letters that an address can hold. */
export async function packed(file: string): Promise<string> {
  const short = new TextEncoder().encode(JSON.stringify(JSON.parse(file)));
  const bytes = await through(short, new CompressionStream('deflate-raw'));
  // No more than shows that it is too long for an address: a browser takes no call with all of it.
  return btoa(String.fromCharCode(...bytes.subarray(0, mostLink)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Returns the text that an address holds, to be checked like a file: at most 3 MB. Undefined if none. Never throws. */
export async function unpacked(code: string): Promise<string | undefined> {
  if (code.length > mostLink) return undefined;
  const letters = orUndefined(() => atob(code.replaceAll('-', '+').replaceAll('_', '/')));
  if (!letters) return undefined;
  const short = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const bytes = await through(short, new DecompressionStream('deflate-raw')).catch(() => undefined);
  return bytes && textIn(bytes);
}
