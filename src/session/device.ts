import { languageKey } from '../words/first-language';
import type { Language } from '../words/languages';
import { orUndefined } from '../validation/schema';

/** Remembers the language on this device, and drops the one that the address asked for. */
export function chooseLanguage(language: Language): void {
  orUndefined(() => localStorage.setItem(languageKey, language));
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
}
