import { languageKey } from '../words/first-language';
import type { Language } from '../words/languages';
import { tried } from '../validation/take';

/** Remembers the language on this device; what the address asked for has been overtaken. */
export function chooseLanguage(language: Language): void {
  tried(() => localStorage.setItem(languageKey, language));
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
}
