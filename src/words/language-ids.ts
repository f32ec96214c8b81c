/** The app’s languages, that of its first page first. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Whether `value` is one of the app's languages. */
export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);
