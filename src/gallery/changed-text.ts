/** A text that is looked at in the gallery: its key, its English, its Welsh as it was, and as it is now. */
export interface ChangedText {
  readonly key: string;
  readonly english: string;
  readonly before: string;
  readonly welsh: string;
}
