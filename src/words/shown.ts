import { type Language, languages } from './languages';

/** In which languages a document is shown. */
export type Shown = Language | 'both';
/** The choices, in the order in which they are offered. */
export const shownChoices: readonly Shown[] = [...languages, 'both'];

/** The languages, in their order: that of the first page comes last, so that Welsh is on the left. */
export const languagesOf = (shown: Shown): readonly Language[] =>
  shown === 'both' ? [...languages].reverse() : [shown];
