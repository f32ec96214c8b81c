import { isLanguage, type Language } from '../words/languages';

const caseKey = 'clear-steps.case';
const languageKey = 'clear-steps.language';
const areaKey = 'clear-steps.area';

/** A browser may refuse its storage: then nothing is kept, and nothing else is lost. */
function tried<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

/** The case kept in this tab, as text; undefined where there is none. It is gone when the tab is closed. */
export const keptCase = (): string | undefined => tried(() => sessionStorage.getItem(caseKey)) ?? undefined;

/** Keeps the case in this tab. */
export const keepCase = (text: string): void => void tried(() => sessionStorage.setItem(caseKey, text));

/** Removes the case from this tab. */
export const forgetCase = (): void => void tried(() => sessionStorage.removeItem(caseKey));

/** The area chosen last on this device: it outlives the case. */
export const lastArea = (): string | undefined => tried(() => localStorage.getItem(areaKey)) ?? undefined;

/** Remembers the area for the next case on this device. */
export const rememberArea = (area: string): void => void tried(() => localStorage.setItem(areaKey, area));

/** Remembers the language on this device. */
export const rememberLanguage = (language: Language): void => void tried(() => localStorage.setItem(languageKey, language));

/** The language to open in: the one that the address asks for, else the one chosen last, else the browser's. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const chosen = tried(() => localStorage.getItem(languageKey));
  const browser = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return [asked, chosen, browser].find(isLanguage) ?? 'en';
}
