// Only what is used: the package has no types.
declare module 'upng-js' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly frames: readonly { readonly delay: number }[];
  }
  const UPNG: {
    /** Throws a string, not an error, if it is not a PNG. */
    decode(file: ArrayBuffer): Picture;
    /** Returns the pixels of each frame. */
    toRGBA8(picture: Picture): ArrayBuffer[];
    encode(
      frames: readonly ArrayBuffer[],
      width: number,
      height: number,
      colours: number,
      delays: readonly number[],
    ): ArrayBuffer;
  };
  export default UPNG;
}
