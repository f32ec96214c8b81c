// papaparse brings no types of its own.
declare module 'papaparse' {
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly { readonly type: string; readonly row?: number }[];
  }
  const papaparse: {
    readonly parse: (text: string, options: { delimiter: string; newline: string }) => Parsed;
    readonly unparse: (rows: readonly (readonly string[])[], options: { newline: string }) => string;
  };
  export default papaparse;
}

declare module 'virtual:readings' {
  /** Of each text that was read as it stands, by its key: the day on which it was, by role. */
  const readings: Readonly<
    Record<string, Readonly<Partial<Record<import('../../src/updates/roles.ts').Reader, string>>>>
  >;
  export default readings;
}
