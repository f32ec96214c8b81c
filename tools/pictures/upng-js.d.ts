// What is used of it: the package brings no types.
declare module 'upng-js' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly frames: readonly { readonly delay: number }[];
  }
  const UPNG: {
    /** Throws a text, not an error, where it is no PNG. */
    decode(file: ArrayBuffer): Picture;
    /** The points of each frame. */
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
