import { useState } from 'react';
import { keepDraft, keptDraft } from '../../contacts/draft';
import { useSession } from '../../session/session';
import type { Entry, Place } from '../../contacts/entries';
import { checkDraft, type Draft, type DraftFault, draftOf, emptyDraft, readTyped } from './draft';

const none: readonly DraftFault[] = [];

/** The number being typed in, and which it replaces: kept in this tab as it stands, so that Hide, a reload or another language loses nothing of it. */
export function useDraft() {
  const { today } = useSession();
  const [{ draft, instead }, setTyped] = useState(() => readTyped(keptDraft() ?? ''));
  const [faults, setFaults] = useState(none);
  const [attempt, setAttempt] = useState(0);
  const keep = (next: Draft, place: Place | undefined) => {
    setTyped({ draft: next, instead: place });
    keepDraft(place || Object.values(next).some(Boolean) ? JSON.stringify({ ...next, instead: place }) : undefined);
  };
  const type = (next: Draft) => keep(next, instead);
  /** Takes up a number that is there already, or none. */
  const begin = (entry?: Entry) => {
    keep(entry ? draftOf(entry) : emptyDraft, entry && { area: entry.area, service: entry.service });
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
