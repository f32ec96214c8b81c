declare module 'virtual:drawn' {
  /** A text that a screen shows. A star in its key stands for each of a kind. */
  export interface Piece {
    readonly key: string;
    readonly as: 'heading' | 'text' | 'button';
    /** It is not shown in every case in which its screen is. */
    readonly sometimes?: true;
    /** The reports in whose lines of a list it stands. */
    readonly of?: readonly import('#protocol/tasks').TaskId[];
  }
  /** Every screen as it was drawn when the app was built, in the order of the page. */
  export interface Drawn {
    /** What stands around all of them. */
    readonly around: readonly Piece[];
    readonly screens: Readonly<Partial<Record<import('#protocol/screens').ScreenId, readonly Piece[]>>>;
    /** The pages of all reports as one. */
    readonly reports: readonly Piece[];
  }
  const drawn: Drawn;
  export default drawn;
}
