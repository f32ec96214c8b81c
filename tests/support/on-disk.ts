import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packed = Buffer.from('mozLz40\0');

/** What Firefox packed, in the LZ4 block format: a run of bytes as they are, then a run that stood so far back, and so on. */
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
    // A browser that runs takes files away meanwhile.
    return Buffer.alloc(0);
  }
}

/** Whether a file holds a text, in one byte a letter or in two, as browsers write what a page keeps. As bytes: at odd places too. */
function holds(file: string, text: string): boolean {
  const content = contentOf(file);
  return content.includes(text) || content.includes(Buffer.from(text, 'utf16le'));
}

/** Whether a file that stands in a folder holds a text. No where there is no such folder. */
export const isWritten = (folder: string, text: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => holds(join(folder, name), text));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The texts, of these, that stand in a file of a folder or below it, each with the file. `but`: what is not searched, by its path in the folder. */
export const foundOnDisk = (folder: string, texts: readonly string[], but: RegExp): readonly string[] =>
  filesIn(folder)
    .filter((file) => !but.test(file.slice(folder.length)))
    .flatMap((file) =>
      texts.filter((text) => holds(file, text)).map((text) => `${text} in ${file.slice(folder.length)}`),
    );
