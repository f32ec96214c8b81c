import { type Language, languages, othersThan } from './languages';

/** The languages in which a document is shown. */
export type Shown = Language | 'both';
/** Returns the choices as a page offers them: its own language first. */
export const shownChoices = (own: Language): readonly Shown[] => [own, ...othersThan(own), 'both'];

/** Returns the languages to show. The order of `languages` is reversed, so that Welsh is on the left. */
export const languagesOf = (shown: Shown): readonly Language[] =>
  shown === 'both' ? [...languages].reverse() : [shown];
