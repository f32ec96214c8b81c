import { type Language, languages, othersThan } from './languages';

/** In which languages a document is shown. */
export type Shown = Language | 'both';
/** The choices, in the order in which they are offered on a page: its own language first. */
export const shownChoices = (own: Language): readonly Shown[] => [own, ...othersThan(own), 'both'];

/** The languages, in their order: that of the first page comes last, so that Welsh is on the left. */
export const languagesOf = (shown: Shown): readonly Language[] =>
  shown === 'both' ? [...languages].reverse() : [shown];
