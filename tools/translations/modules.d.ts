// papaparse has no types of its own.
declare module 'papaparse' {
  type Row = Readonly<Record<string, string>>;
  interface Parsed {
    readonly data: readonly Row[];
    readonly errors: readonly { readonly type: string; readonly row?: number }[];
    readonly meta: { readonly fields?: readonly string[]; readonly renamedHeaders?: object | null };
  }
  interface Reading {
    readonly header: true;
    readonly delimiter: string;
    readonly newline: string;
    readonly transformHeader: (name: string) => string;
    readonly transform: (cell: string) => string;
  }
  interface Writing {
    readonly columns: readonly string[];
    readonly newline: string;
    readonly escapeFormulae: RegExp;
  }
  const papaparse: {
    readonly parse: (text: string, options: Reading) => Parsed;
    readonly unparse: (rows: readonly Row[], options: Writing) => string;
  };
  export default papaparse;
}

declare module 'virtual:readings' {
  /** For each text that was read as it is now, by its key: the day of the reading in each role. */
  const readings: Readonly<
    Record<string, Readonly<Partial<Record<import('../../src/updates/roles.ts').Reader, string>>>>
  >;
  export default readings;
}
