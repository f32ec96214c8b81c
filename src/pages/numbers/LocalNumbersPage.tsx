import { useState } from 'react';
import { lastDay, type Numbers } from '../../contacts/contacts';
import { type Entry, withNumber, without } from '../../contacts/entries';
import { checkContacts, joined, keepNumbers, type Mistake } from '../../contacts/file';
import { useKeptText } from '../../wizard/numbers/local-numbers';
import { useAdded } from '../../wizard/numbers/use-added';
import { ConfirmFile } from './NumberFile';
import { ConfirmNumber } from './NumberForm';
import { ConfirmRemove } from './AddedList';
import { Lists } from './Lists';
import type { Step, Told } from './steps';
import { useDraft } from './use-draft';

const none: readonly Mistake[] = [];

function mistakesIn(text: string | undefined): readonly Mistake[] {
  const checked = text === undefined ? undefined : checkContacts(text, lastDay);
  return checked && 'faults' in checked ? checked.faults : none;
}

/** The numbers kept on this device, what is wrong with what is kept, and how to change them: step by step, and told each time. */
function useNumbers() {
  const text = useKeptText();
  const numbers = useAdded();
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
  return { numbers, text, mistakes: mistakesIn(text), step, go, change, told };
}

/** The local numbers: those of the adopter, and those that are added, changed and removed here, each asked back before it is kept. */
export function LocalNumbersPage() {
  const { numbers, text, mistakes, step, go, change, told } = useNumbers();
  const form = useDraft();
  const asking = { told, onNo: () => go({ at: 'lists' }) };
  const save = (entry: Entry) => {
    const others = form.instead ? without(numbers, form.instead) : numbers;
    if (change(withNumber(others, entry), 'saved')) form.begin();
  };
  switch (step.at) {
    case 'number':
      return (
        <ConfirmNumber
          entry={step.entry}
          onYes={() => save(step.entry)}
          {...asking}
          onNo={() => go({ at: 'lists', toForm: true })}
        />
      );
    case 'remove':
      return (
        <ConfirmRemove entry={step.entry} onYes={() => change(without(numbers, step.entry), 'removed')} {...asking} />
      );
    case 'remove-all':
      return <ConfirmRemove onYes={() => change({}, 'all-removed')} {...asking} />;
    case 'file':
      return (
        <ConfirmFile
          numbers={step.numbers}
          holdsMore={step.holdsMore}
          onYes={() => change(joined(numbers, step.numbers), 'added')}
          {...asking}
        />
      );
    case 'lists':
      return (
        <Lists
          {...{ numbers, text, mistakes, told, go, form }}
          toForm={step.toForm ?? false}
          onMend={() => change(numbers, 'mended')}
        />
      );
  }
}
