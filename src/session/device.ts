import { languageKey } from '../words/first-language';
import type { Language } from '../words/languages';
import { tried } from './tried';

const areaKey = 'clear-steps.area';

/** The area chosen last on this device: it outlives the case. */
export const lastArea = (): string | undefined => tried(() => localStorage.getItem(areaKey)) ?? undefined;

/** Remembers the area for the next case on this device. */
export const rememberArea = (area: string): void => void tried(() => localStorage.setItem(areaKey, area));

/** Remembers the language on this device; what the address asked for has been overtaken. */
export function chooseLanguage(language: Language): void {
  tried(() => localStorage.setItem(languageKey, language));
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
}
