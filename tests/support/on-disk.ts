import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packed = Buffer.from('mozLz40\0');

/** Unpacks LZ4 blocks from Firefox: literal bytes, then bytes copied from further back, and so on. */
function unpacked(data: Buffer): Buffer {
  const out = Buffer.alloc(data.readUInt32LE(packed.length));
  let [at, to] = [packed.length + 4, 0];
  const next = () => data[at++] ?? 0;
  const lengthFrom = (short: number): number => {
    let length = short;
    if (short === 15) for (let more = 255; more === 255; length += more) more = next();
    return length;
  };
  while (at < data.length) {
    const token = next();
    const plain = lengthFrom(token >> 4);
    data.copy(out, to, at, at + plain);
    [at, to] = [at + plain, to + plain];
    if (at >= data.length) break;
    const back = next() + 256 * next();
    for (const end = to + lengthFrom(token & 15) + 4; to < end; to += 1) out[to] = out[to - back] ?? 0;
  }
  return out;
}

function contentOf(file: string): Buffer {
  try {
    const content = readFileSync(file);
    return content.subarray(0, packed.length).equals(packed) ? unpacked(content) : content;
  } catch {
    // A running browser may delete files meanwhile.
    return Buffer.alloc(0);
  }
}

/** Whether a file holds a text, with one or two bytes a letter, as browsers store it. Searches at odd offsets too. */
function holds(file: string, text: string): boolean {
  const content = contentOf(file);
  return content.includes(text) || content.includes(Buffer.from(text, 'utf16le'));
}

/** Whether a file directly in a folder holds a text. False if there is no such folder. */
export const isWritten = (folder: string, text: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => holds(join(folder, name), text));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Returns these texts with the files below a folder that hold them. `but`: paths not to search. */
export const foundOnDisk = (folder: string, texts: readonly string[], but: RegExp): readonly string[] =>
  filesIn(folder)
    .filter((file) => !but.test(file.slice(folder.length)))
    .flatMap((file) =>
      texts.filter((text) => holds(file, text)).map((text) => `${text} in ${file.slice(folder.length)}`),
    );
