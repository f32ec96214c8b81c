import { useState } from 'react';
import type { Numbers } from '../../contacts/contacts';
import { checkContacts, keepNumbers, type Mistake } from '../../contacts/file';
import { useKeptText } from '../../wizard/numbers/local-numbers';
import { useSession } from '../../session/session';
import type { Step, Told } from './steps';
import { useAdded } from '../../wizard/numbers/use-added';

const none: readonly Mistake[] = [];

function mistakesIn(text: string | undefined, today: string): readonly Mistake[] {
  const checked = text === undefined ? undefined : checkContacts(text, today);
  return checked && 'faults' in checked ? checked.faults : none;
}

/** The numbers kept on this device, what is wrong with what is kept, and how to change them: step by step, and told each time. */
export function useNumbers() {
  const text = useKeptText();
  const numbers = useAdded();
  const { today } = useSession();
  const [step, setStep] = useState<Step>({ at: 'lists' });
  const [told, tell] = useState<Told | undefined>(undefined);
  const go = (next: Step) => {
    setStep(next);
    tell(undefined);
  };
  /** Keeps these numbers instead, and says `done`; where the browser refuses, everything stays where it is. Gives whether it did. */
  const change = (next: Numbers, done: Told): boolean => {
    const isKept = keepNumbers(next);
    if (isKept) setStep({ at: 'lists' });
    tell(isKept ? done : 'not-kept');
    return isKept;
  };
  return { numbers, text, mistakes: mistakesIn(text, today()), step, go, change, told };
}
