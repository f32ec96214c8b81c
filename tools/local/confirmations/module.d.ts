declare module 'virtual:confirmations' {
  export type { Confirmed, OwnWord, Unused } from './check.ts';
  /** What the organisation confirmed, checked when the app was built. */
  const confirmations: import('./check.ts').Confirmations;
  export default confirmations;
}
