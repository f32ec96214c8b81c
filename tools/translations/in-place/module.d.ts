declare module 'virtual:text-checks' {
  export const faultsInWords: typeof import('./checks.ts').faultsInWords;
}
declare module 'virtual:text-file' {
  export const fileOf: typeof import('./file.ts').fileOf;
}
