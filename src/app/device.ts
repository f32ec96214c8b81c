import { isLanguage, type Language } from '../words/languages';

const caseKey = 'clear-steps.case';
const changesKey = 'clear-steps.changes';
const copiedKey = 'clear-steps.copied';
const trialKey = 'clear-steps.trial';
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

/** Keeps the case in this tab. Gives whether the browser took it: it may refuse, or have no room. */
export const keepCase = (text: string): boolean => tried(() => {
  sessionStorage.setItem(caseKey, text);
  return true;
}) ?? false;

/** Removes the case, and the changes under way in it, from this tab. */
export const forgetCase = (): void => [caseKey, changesKey].forEach((key) => tried(() => sessionStorage.removeItem(key)));

/** Whether this browser keeps anything in a tab. */
export const keepsCases = (): boolean => tried(() => {
  sessionStorage.setItem(trialKey, '');
  sessionStorage.removeItem(trialKey);
  return true;
}) ?? false;

/** The changes under way in the case kept in this tab, as text; undefined where there are none. */
export const keptChanges = (): string | undefined => tried(() => sessionStorage.getItem(changesKey)) ?? undefined;

/** Keeps the changes under way in the case. */
export const keepChanges = (text: string): void => void tried(() => sessionStorage.setItem(changesKey, text));

/** Whether something was copied from this tab. */
export const isCopied = (): boolean => tried(() => sessionStorage.getItem(copiedKey)) === 'yes';

/** Notes that something was copied from this tab, and forgets it. */
export const noteCopied = (): void => void tried(() => sessionStorage.setItem(copiedKey, 'yes'));
export const forgetCopied = (): void => void tried(() => sessionStorage.removeItem(copiedKey));

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
