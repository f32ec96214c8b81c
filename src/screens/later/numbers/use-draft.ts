import { useState } from 'react';
import { keepDraft, keptDraft } from '../../../contacts/draft';
import { useSession } from '../../session';
import { checkDraft, type Draft, type DraftFault, draftOf, emptyDraft, type Entry, readDraft } from './draft';

const none: readonly DraftFault[] = [];

/** The number being typed in: it is kept in this tab as it stands, so that Hide, a reload or another language loses nothing of it. */
export function useDraft() {
  const { today } = useSession();
  const [draft, setDraft] = useState(() => readDraft(keptDraft() ?? ''));
  const [faults, setFaults] = useState(none);
  const [attempt, setAttempt] = useState(0);
  const [instead, setInstead] = useState<Entry | undefined>(undefined);
  const type = (next: Draft) => {
    setDraft(next);
    keepDraft(Object.values(next).some(Boolean) ? JSON.stringify(next) : undefined);
  };
  /** Takes up a number that is there already, or none. */
  const begin = (entry?: Entry) => {
    type(entry ? draftOf(entry) : emptyDraft);
    setInstead(entry);
    setFaults(none);
  };
  /** The number, once there is nothing wrong with it. */
  const check = (): Entry | undefined => {
    const checked = checkDraft(draft, today());
    setAttempt(attempt + 1);
    setFaults('area' in checked ? none : checked);
    return 'area' in checked ? checked : undefined;
  };
  return { draft, type, begin, check, faults, attempt, instead };
}
