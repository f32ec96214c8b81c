declare module 'virtual:publisher' {
  export type { LocalPublisher, Publisher } from './check.ts';
  /** Checked when the app was built. */
  const publisher: import('./check.ts').LocalPublisher;
  export default publisher;
}
