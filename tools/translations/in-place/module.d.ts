declare module 'virtual:text-checks' {
  export const faultsInWords: typeof import('./checks.ts').faultsInWords;
}
declare module 'virtual:text-file' {
  export const fileOf: typeof import('./file.ts').fileOf;
}
declare module 'virtual:texts-waiting' {
  /** The keys of the texts whose Welsh was not looked at beside their English since one of the two changed. */
  const waiting: readonly string[];
  export default waiting;
  /** On which day, `2026-03-01`, a text was last compared, by its key; none where that was before days were noted. */
  export const comparedOn: Readonly<Record<string, string>>;
}
