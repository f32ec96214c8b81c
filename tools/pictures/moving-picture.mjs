import UPNG from 'upng-js';

/** @param {Buffer} png */
const read = (png) => UPNG.decode(new Uint8Array(png).buffer);

/**
 * Joins pictures into an animated PNG, which starts again when it ends.
 * @param {readonly Buffer[]} pngs all of one size
 * @param {number} milliseconds how long each is shown
 * @returns {Buffer} with every pixel unchanged
 * @throws {Error} if there is none, one is not a PNG, or one differs from the first in its size
 */
export function moving(pngs, milliseconds) {
  const [first, ...others] = pngs.map(read);
  if (!first) throw new Error('There is no picture.');
  const { width, height } = first;
  if (others.some((other) => other.width !== width || other.height !== height))
    throw new Error('The pictures differ in their size.');
  const points = [first, ...others].flatMap((picture) => UPNG.toRGBA8(picture));
  const allColours = 0;
  return Buffer.from(
    UPNG.encode(
      points,
      width,
      height,
      allColours,
      points.map(() => milliseconds),
    ),
  );
}
