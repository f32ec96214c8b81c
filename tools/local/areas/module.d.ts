declare module 'virtual:areas' {
  /** The areas that are offered first, checked when the app was built. */
  const areas: import('./check.ts').Areas;
  export default areas;
}
