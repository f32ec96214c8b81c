declare module '*/pages?local=none' {
  /** The pages of the app as they are with no files of an organisation. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
declare module '*/pages?local=notUsed' {
  /** The pages with files in which nothing newer is used, and all else says no. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
declare module '*/pages?local=confirmed' {
  /** The pages with files in which all is confirmed, and all else says no. */
  export const pageOf: typeof import('../subject/pages.tsx').pageOf;
}
