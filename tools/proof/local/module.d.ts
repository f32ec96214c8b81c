declare module '*&local' {
  /** The pages of the app with an organisation's files of this name, as in `hostile.ts`. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
