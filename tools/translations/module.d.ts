declare module 'virtual:readings' {
  /** Of each text that was read as it stands, by its key: the day on which it was, by role. */
  const readings: Readonly<
    Record<string, Readonly<Partial<Record<import('../../src/newer/roles.ts').Reader, string>>>>
  >;
  export default readings;
}
