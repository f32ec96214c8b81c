declare module '*/pages?local=none' {
  /** The pages of the app without an organisation's files. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
declare module '*/pages?local=notUsed' {
  /** The pages with files in which no update is used, and everything else contradicts the protocol. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
declare module '*/pages?local=confirmed' {
  /** The pages with files in which everything is confirmed, and everything else contradicts the protocol. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
