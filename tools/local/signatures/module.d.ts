declare module 'virtual:signatures' {
  /** Who signed which part of which edition, and what changed since: worked out when the app was built. */
  const signatures: readonly import('./signed.ts').Signed[];
  export default signatures;
}
