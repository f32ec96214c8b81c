declare module 'virtual:organisation' {
  export type { LocalOrganisation, Organisation } from './check.ts';
  /** Checked when the app was built. */
  const organisation: import('./check.ts').LocalOrganisation;
  export default organisation;
}
