import { joined } from '../../contacts/file';
import { withNumber, without } from '../../contacts/entries';
import { ConfirmFile } from './ConfirmFile';
import { ConfirmNumber } from './ConfirmNumber';
import { ConfirmRemove } from './ConfirmRemove';
import type { Entry } from '../../contacts/entries';
import { Lists } from './Lists';
import { useDraft } from './use-draft';
import { useNumbers } from './use-numbers';

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
        <ConfirmFile numbers={step.numbers} onYes={() => change(joined(numbers, step.numbers), 'added')} {...asking} />
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
