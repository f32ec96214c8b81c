declare module 'virtual:text-checks' {
  export const faultsInWords: typeof import('./checks.ts').faultsInWords;
}
declare module 'virtual:text-file' {
  export const fileOf: typeof import('./file.ts').fileOf;
}
declare module 'virtual:texts-waiting' {
  /** The keys of the texts whose Welsh was not looked at since their English changed. */
  const waiting: readonly string[];
  export default waiting;
}
