import { isLanguage, type Language } from './language-ids';

/** Where the language chosen last on this device is remembered. */
export const languageKey = 'clear-steps.language';

function remembered(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}

/** The language to open in: the one that the address asks for, else the one chosen last, else that of a page for one language, else the browser's. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const ofPage = document.documentElement.dataset['only'];
  const browser = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return [asked, remembered(), ofPage, browser].find(isLanguage) ?? 'en';
}
