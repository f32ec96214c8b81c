declare module 'virtual:edition' {
  /** The app's version, and the first eight characters of its code and of that of the organisation’s own files. */
  const edition: { readonly version: string; readonly code: string; readonly local: string };
  export default edition;
}
