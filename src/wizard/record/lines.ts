/** One line of the record, words of the other language marked. Lines of the same key say the same in both languages. */
export interface Line {
  readonly key: string;
  readonly text: string;
  /** What it stands on, in brackets; empty where it advises nothing, or says so itself. */
  readonly stands: string;
  /** That the organisation does not use something newer on which it stands; empty where there is nothing of that. */
  readonly notUsed: string;
}
/** A part of the record. */
export interface Section {
  readonly key: string;
  /** On paper: the referral, what it stands on, or what was done. */
  readonly page: 1 | 2 | 3;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** One line. */
export const line = (key: string, text: string, stands = '', notUsed = ''): Line => ({ key, text, stands, notUsed });
