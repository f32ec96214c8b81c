/** The app’s languages, that of the first page first. To add one, add its id here and its folder in `locales/`. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Whether `value` is one of the app's languages. */
export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);

/** Returns the languages other than this one, in order. */
export const othersThan = (language: Language): readonly Language[] => languages.filter((other) => other !== language);

/** Returns all languages, with the given one first. */
export const ownFirst = (own: Language): readonly Language[] => [own, ...othersThan(own)];

/** The languages in which a document is shown. */
export type Shown = Language | 'both';
/** Returns the choices as a page offers them: its own language first. */
export const shownChoices = (own: Language): readonly Shown[] => [...ownFirst(own), 'both'];

/** Returns the languages to show. The order of `languages` is reversed, so that Welsh is on the left. */
export const languagesOf = (shown: Shown): readonly Language[] =>
  shown === 'both' ? [...languages].reverse() : [shown];
