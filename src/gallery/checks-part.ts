import { createContext, useContext } from 'react';
import type { Part } from '../wizard/frame/loads';
import type { Language } from '../words/languages';
import type { ChangedText } from './changed-text';

/** What checks a text that was changed in the gallery. It is fetched apart: an old browser cannot read it. */
export type ChecksPart = Part<{ readonly faultsOf: (text: ChangedText, language: Language) => readonly string[] }>;

const ChecksContext = createContext<ChecksPart | undefined>(undefined);
/** Gives the gallery its checks. */
export const ChecksProvider = ChecksContext.Provider;

/** The checks of the gallery. Throws outside of it. */
export function useChecks(): ChecksPart {
  const checks = useContext(ChecksContext);
  if (!checks) throw new Error('useChecks outside of the gallery');
  return checks;
}
