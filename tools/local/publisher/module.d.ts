declare module 'virtual:publisher' {
  /** The organisation that publishes this copy, and how to reach it about accessibility. */
  export interface Publisher {
    readonly $schema?: string;
    readonly name: Readonly<Record<import('../../../src/words/language-ids.ts').Language, string>>;
    readonly email?: string;
    readonly telephone?: string;
    readonly answersInDays: number;
    /** The day (year-month-day) on which it last checked its accessibility statement. */
    readonly checkedOn: string;
  }
  /** What local/publisher.json holds once it has passed the checker: all of it, or nothing. */
  export type LocalPublisher = Publisher | { readonly $schema?: string; readonly name?: undefined };
  /** Checked when the app was built. */
  const publisher: LocalPublisher;
  export default publisher;
}
