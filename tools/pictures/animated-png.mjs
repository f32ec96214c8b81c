import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * The parts of a PNG, by their kinds, in order.
 * @param {Buffer} png
 * @returns {{ kind: string, data: Buffer }[]}
 * @throws {Error} when it is no PNG
 */
export function partsOf(png) {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('This is no PNG.');
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    parts.push({ kind: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return parts;
}

/**
 * @param {string} kind
 * @param {Buffer} data
 */
function part(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}

/** @param {number[]} all each in four bytes */
function numbers(...all) {
  const bytes = Buffer.alloc(4 * all.length);
  all.forEach((number, at) => bytes.writeUInt32BE(number, 4 * at));
  return bytes;
}

/** @param {Buffer} png its points, packed as tightly as can be */
function pointsOf(png) {
  const packed = partsOf(png)
    .filter(({ kind }) => kind === 'IDAT')
    .map(({ data }) => data);
  return deflateSync(inflateSync(Buffer.concat(packed)), { level: 9 });
}

/**
 * Puts pictures after one another in one animated PNG, which starts again when it ends.
 * @param {readonly Buffer[]} pngs all of one size and one kind of colour, as one browser makes them
 * @param {number} milliseconds how long each is shown
 * @returns {Buffer}
 * @throws {Error} when one is no PNG, or differs from the first in its size or colours
 */
export function animated(pngs, milliseconds) {
  const heads = pngs.map((png) => partsOf(png).find(({ kind }) => kind === 'IHDR')?.data ?? Buffer.alloc(0));
  const [head = Buffer.alloc(0)] = heads;
  if (heads.some((other) => !other.equals(head))) throw new Error('The pictures differ in their size or colours.');
  // Each frame fills the picture, and takes the place of the one before it.
  const control = Buffer.concat([
    head.subarray(0, 8),
    numbers(0, 0),
    Buffer.from([milliseconds >> 8, milliseconds & 255, 1000 >> 8, 1000 & 255, 0, 0]),
  ]);
  let order = 0;
  const frames = pngs.flatMap((png, at) => {
    const start = part('fcTL', Buffer.concat([numbers(order++), control]));
    return [
      start,
      at === 0 ? part('IDAT', pointsOf(png)) : part('fdAT', Buffer.concat([numbers(order++), pointsOf(png)])),
    ];
  });
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part('acTL', numbers(pngs.length, 0)),
    ...frames,
    part('IEND', Buffer.alloc(0)),
  ]);
}
