declare module 'virtual:drawn' {
  /** A text that a screen shows. A star in its key stands for any text of that kind. */
  export interface Piece {
    readonly key: string;
    readonly as: 'heading' | 'text' | 'button';
    /** Whether it is shown in only some of the cases in which its screen is shown. */
    readonly sometimes?: true;
    /** The tasks whose rows on the task list show it. */
    readonly of?: readonly import('#protocol/tasks').TaskId[];
  }
  /** Every screen as it was drawn at build time, in the order of the page. */
  export interface Drawn {
    /** What is shown around every screen. */
    readonly around: readonly Piece[];
    readonly screens: Readonly<Partial<Record<import('#protocol/screens').ScreenId, readonly Piece[]>>>;
    /** The pages of all reports, merged into one. */
    readonly reports: readonly Piece[];
  }
  const drawn: Drawn;
  export default drawn;
}
