/** The app’s languages, that of the first page first. To add one, add its id here and its folder in `locales/`. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Whether `value` is one of the app's languages. */
export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);

/** Returns the languages other than this one, in order. */
export const othersThan = (language: Language): readonly Language[] => languages.filter((other) => other !== language);

/** Returns all languages, with the given one first. */
export const ownFirst = (own: Language): readonly Language[] => [own, ...othersThan(own)];
