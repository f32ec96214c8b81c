import { isLanguage, type Language } from './language-ids';

/** The key of the language last chosen on this device. */
const languageKey = 'clear-steps.language';

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

/** Remembers the language on this device, if the browser allows it, and drops the one that the address asked for. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // The language changes for this page all the same.
  }
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
}
