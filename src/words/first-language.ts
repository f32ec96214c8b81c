import { isLanguage, type Language } from './language-ids';

/** The key of the language last chosen on this device. */
export const languageKey = 'clear-steps.language';

function remembered(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}

/** Returns the language of the address, else the last one chosen, the page's only one, the browser's, or English. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const ofPage = document.documentElement.dataset['only'];
  const browser = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return [asked, remembered(), ofPage, browser].find(isLanguage) ?? 'en';
}
