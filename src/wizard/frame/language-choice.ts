import { createContext, useContext } from 'react';
import type { Language } from '../../words/languages';

/** Told of each choice of a language, once it is shown; undefined where it could not be loaded. */
type ChooseLanguage = (language: Language | undefined) => void;
const ChoiceContext = createContext<ChooseLanguage>(() => undefined);
/** Gives the screens the way to choose a language. */
export const LanguageChoiceProvider = ChoiceContext.Provider;

/** What to call when a language was chosen. */
export const useLanguageChoice = (): ChooseLanguage => useContext(ChoiceContext);
