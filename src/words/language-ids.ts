/** The app’s languages, that of its first page first. A further one is its name here and its folder in `locales/`. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Whether `value` is one of the app's languages. */
export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);

/** The languages beside one, in their order. */
export const othersThan = (language: Language): readonly Language[] => languages.filter((other) => other !== language);

/** All languages, that in use first. */
export const ownFirst = (own: Language): readonly Language[] => [own, ...othersThan(own)];
