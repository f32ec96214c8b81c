import { createCipheriv, createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that the page sealed: all but the key, and how it begins, each in base64. */
export interface SealedText {
  readonly iv: string;
  readonly text: string;
  readonly head: string;
}

/** Run in the page: notes from now on every text that it seals, for `sealedTexts`. */
export function noteSealing(): void {
  const sealed = SubtleCrypto.prototype.encrypt.bind(crypto.subtle);
  const toText = (of: Uint8Array) => btoa(Array.from(of, (byte) => String.fromCharCode(byte)).join(''));
  const noted: SealedText[] = [];
  Object.assign(window, { sealedTexts: noted });
  SubtleCrypto.prototype.encrypt = async (how, key, plain) => {
    const bytes = await sealed(how, key, plain);
    const { iv } = how as unknown as { readonly iv: Uint8Array };
    const head = new Uint8Array((plain as Uint8Array).slice(0, 16));
    noted.push({ iv: toText(iv), text: toText(new Uint8Array(bytes)), head: toText(head) });
    return bytes;
  };
}
/** Run in the page: returns the texts that it sealed since `noteSealing`. */
export const sealedTexts = (): readonly SealedText[] =>
  (window as unknown as { readonly sealedTexts: readonly SealedText[] }).sealedTexts;

/** Reads bytes one after another. */
class Bytes {
  constructor(
    readonly data: Buffer,
    public at = 0,
  ) {}
  next = (): number => this.data[this.at++] ?? 0;
  /** Whole numbers of seven bits a byte, as LevelDB and Snappy write them. */
  number(): number {
    let [sum, unit] = [0, 1];
    for (let byte = 128; byte >= 128; unit *= 128) {
      byte = this.next();
      sum += (byte % 128) * unit;
    }
    return sum;
  }
  take = (length: number): Buffer => this.data.subarray(this.at, (this.at += length));
}

/** What is being unpacked: bytes as they stand, and bytes repeated from further back. */
class Unpacked {
  readonly #out: Buffer;
  #to = 0;
  constructor(size: number) {
    this.#out = Buffer.alloc(size);
  }
  plain = (bytes: Buffer): void => void (this.#to += bytes.copy(this.#out, this.#to));
  again(back: number, length: number): void {
    for (const end = this.#to + length; this.#to < end; this.#to += 1)
      this.#out[this.#to] = this.#out[this.#to - back] ?? 0;
  }
  all = (): Buffer => this.#out;
}

const mozLz4 = Buffer.from('mozLz40\0');
/** Unpacks an LZ4 block as Firefox keeps its tabs. */
function fromLz4(data: Buffer): Buffer {
  const [from, out] = [new Bytes(data, mozLz4.length + 4), new Unpacked(data.readUInt32LE(mozLz4.length))];
  const lengthFrom = (short: number): number => {
    let length = short;
    if (short === 15) for (let more = 255; more === 255; length += more) more = from.next();
    return length;
  };
  while (from.at < data.length) {
    const token = from.next();
    out.plain(from.take(lengthFrom(token >> 4)));
    if (from.at < data.length) out.again(from.next() + 256 * from.next(), lengthFrom(token & 15) + 4);
  }
  return out.all();
}

function fromSnappy(data: Buffer): Buffer {
  const from = new Bytes(data);
  const out = new Unpacked(from.number());
  const little = (bytes: number): number => from.take(bytes).readUIntLE(0, bytes);
  while (from.at < data.length) {
    const tag = from.next();
    const [kind, rest] = [tag & 3, tag >> 2];
    if (kind === 0) out.plain(from.take(1 + (rest < 60 ? rest : little(rest - 59))));
    else if (kind === 1) out.again((tag >> 5) * 256 + from.next(), 4 + (rest & 7));
    else out.again(little(kind === 2 ? 2 : 4), 1 + rest);
  }
  return out.all();
}

/** Joins the records of a log of LevelDB, which its blocks divide. */
function fromLog(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + 7 < data.length;) {
    const [left, length] = [32_768 - (at % 32_768), data.readUInt16LE(at + 4)];
    if (left > 7) parts.push(data.subarray(at + 7, at + 7 + length));
    at += left > 7 && length > 0 ? 7 + length : left;
  }
  return Buffer.concat(parts);
}

/** Unpacks the blocks of a table of LevelDB. */
function fromTable(data: Buffer): Buffer {
  const footer = new Bytes(data, data.length - 48);
  // Where the index of its metadata is.
  footer.number();
  footer.number();
  const block = (of: Bytes): Buffer => {
    const [at, size] = [of.number(), of.number()];
    const bytes = data.subarray(at, at + size);
    return data[at + size] === 1 ? fromSnappy(bytes) : bytes;
  };
  const index = new Bytes(block(footer));
  const end = index.data.length - 4 - 4 * index.data.readUInt32LE(index.data.length - 4);
  const blocks: Buffer[] = [];
  while (index.at < end) {
    const [, own, size] = [index.number(), index.number(), index.number()];
    index.take(own);
    blocks.push(block(new Bytes(index.take(size))));
  }
  return Buffer.concat(blocks);
}

/** Returns what a file holds: as it stands and, where its browser packs it, unpacked. */
function contentsOf(file: string): readonly Buffer[] {
  try {
    const data = readFileSync(file);
    if (data.subarray(0, mozLz4.length).equals(mozLz4)) return [fromLz4(data)];
    if (/\d\.log$/.test(file)) return [data, fromLog(data)];
    return /\.ldb$/.test(file) ? [data, fromTable(data)] : [data];
  } catch {
    // A running browser may delete or cut files meanwhile.
    return [];
  }
}

/** The file that a content was read from, without the folder of the browser. */
const fileOf = new WeakMap<Buffer, string>();
/** Returns what the files below a folder hold. `but`: paths to leave out. */
export const onDisk = (folder: string, but: RegExp): readonly Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !but.test(file.slice(folder.length)))
    .flatMap((file) => {
      const contents = contentsOf(file);
      contents.forEach((one) => fileOf.set(one, file.slice(folder.length)));
      return contents;
    });

const from64 = (text: string): Buffer => Buffer.from(text, 'base64');
const isOpenedBy = (key: Buffer, { iv, text }: SealedText): boolean => {
  const [opening, bytes] = [createDecipheriv('aes-256-gcm', key, from64(iv)), from64(text)];
  opening.setAuthTag(bytes.subarray(-16)).update(bytes.subarray(0, -16));
  try {
    opening.final();
    return true;
  } catch {
    return false;
  }
};
/** Returns a quick test of a key: whether the sealed text begins as it should. */
function mayOpen({ iv, text, head }: SealedText): (key: Buffer) => boolean {
  const [counter, bytes, plain] = [Buffer.concat([from64(iv), Buffer.from([0, 0, 0, 2])]), from64(text), from64(head)];
  const stream = plain.map((byte, at) => byte ^ (bytes[at] ?? 0));
  return (key) => createCipheriv('aes-256-ecb', key, null).update(counter).equals(stream);
}

const keyLength = 32;
/**
 * Returns every 32 bytes that may be a key, which is drawn by lot: all but one of ten thousand keys have as many
 * different bytes, and as many of 128 and above, as these. Most texts have fewer.
 */
function* likeKeys(content: Buffer): Generator<Buffer> {
  const counts = new Uint8Array(256);
  let [different, high] = [0, 0];
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at] ?? 0;
    high += byte >> 7;
    if (++counts[byte]! === 1) different += 1;
    const gone = content[at - keyLength];
    if (gone !== undefined) {
      high -= gone >> 7;
      if (--counts[gone]! === 0) different -= 1;
    }
    const isWhole = at + 1 >= keyLength;
    if (isWhole && different >= 24 && high >= 6 && high <= 26) yield content.subarray(at + 1 - keyLength, at + 1);
  }
}

/** Tries every 32 bytes as the key to every sealed text. Returns how many of them are opened. */
export function opened(contents: readonly Buffer[], sealed: readonly SealedText[]): number {
  const tests = sealed.slice(-1).map(mayOpen);
  const keys = contents.flatMap((content) => [...likeKeys(content)].filter((key) => tests.some((fits) => fits(key))));
  return sealed.filter((one) => keys.some((key) => isOpenedBy(key, one))).length;
}

/** Returns how many of the sealed texts are there, as bytes or in base64 with one byte or two a letter. */
export const left = (contents: readonly Buffer[], sealed: readonly SealedText[]): number =>
  sealed.filter(({ text }) => {
    const [start, bytes] = [text.slice(0, 40), from64(text).subarray(0, 30)];
    return contents.some((one) => [start, Buffer.from(start, 'utf16le'), bytes].some((part) => one.includes(part)));
  }).length;

const has = (one: Buffer, text: string): boolean => one.includes(text) || one.includes(Buffer.from(text, 'utf16le'));
/** Returns which of these texts are there, with one byte or two a letter. */
export const told = (contents: readonly Buffer[], texts: readonly string[]): readonly string[] =>
  texts.filter((text) => contents.some((one) => has(one, text)));

/** Returns each of these texts that is there, with the files that it is in, for a person to look at. */
export const toldWhere = (contents: readonly Buffer[], texts: readonly string[]): readonly string[] =>
  told(contents, texts).map(
    (text) =>
      `${text} in ${[...new Set(contents.filter((one) => has(one, text)).map((one) => fileOf.get(one)))].join(', ')}`,
  );

/** Returns the first `length` boxes of a question in what a browser keeps of a form: which of them were ticked. */
function boxesIn(text: string, question: string, length: number): readonly (readonly boolean[])[] {
  const box = new RegExp(`${question}[^\\w-]+(?:radio|checkbox)[^\\w-]+1[^\\w-]+(on|off)`, 'g');
  const ticks = [...text.matchAll(box)].map(([, state]) => state === 'on');
  return Array.from({ length: Math.floor(ticks.length / length) }, (_, at) =>
    ticks.slice(at * length, (at + 1) * length),
  );
}

/**
 * Rebuilds the answers from the form state of a browser’s tabs, by position. `asked`: the options of each question in
 * the order of its screen; `given`: the answers. Returns the questions whose answer is found.
 */
export function rebuilt(
  contents: readonly Buffer[],
  asked: Readonly<Record<string, readonly string[]>>,
  given: Readonly<Record<string, string | readonly string[]>>,
): readonly string[] {
  const texts = contents.flatMap((one) => [one.toString('utf16le'), one.subarray(1).toString('utf16le')]);
  return Object.entries(asked)
    .filter(([question, options]) => {
      const is = options.map((option) => [given[question]].flat().includes(option)).join();
      return texts.some((text) => boxesIn(text, question, options.length).some((ticks) => ticks.join() === is));
    })
    .map(([question]) => question);
}
