import { plain } from '../../../words/Tagged';

/** One line of the record. Lines of the same key say the same in both languages. */
export interface Line {
  readonly key: string;
  readonly text: string;
}
export interface Section {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A line without language marks. */
export const line = (key: string, text: string): Line => ({ key, text: plain(text) });
