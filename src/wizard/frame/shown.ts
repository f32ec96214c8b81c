import { createContext, useContext } from 'react';
import type { Language } from '../../words/languages';

/**
 * What of the app is kept on the device: nothing yet, or refused; something that is being checked; all of it, checked file by file; not
 * all of it; or a new version waits, and may correct something urgent.
 */
export type CopyState = 'none' | 'checking' | 'kept' | 'incomplete' | 'new-version' | 'urgent-version';
/** The copy on the device, and how to go over to the new version: the page is loaded again, and the case carries on in it. */
export interface DeviceCopy {
  readonly state: CopyState;
  readonly useNewVersion: () => void;
}

/** Until it is known what is kept. */
export const noCopy: DeviceCopy = { state: 'none', useNewVersion: () => undefined };
const CopyContext = createContext(noCopy);
/** Gives the screens the state of the copy on this device. */
export const DeviceCopyProvider = CopyContext.Provider;

/** The copy of the app on the device. */
export const useDeviceCopy = (): DeviceCopy => useContext(CopyContext);

/** Told of each choice of a language, once it is shown; undefined where it could not be loaded. */
type ChooseLanguage = (language: Language | undefined) => void;
const ChoiceContext = createContext<ChooseLanguage>(() => undefined);
/** Gives the screens the way to choose a language. */
export const LanguageChoiceProvider = ChoiceContext.Provider;

/** What to call when a language was chosen. */
export const useLanguageChoice = (): ChooseLanguage => useContext(ChoiceContext);
