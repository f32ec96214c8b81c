declare module 'virtual:edition' {
  /** Which edition it is: the version of the app, and the first eight characters of its code. */
  const edition: { readonly version: string; readonly code: string };
  export default edition;
}
