import type { Numbers } from '../../contacts/contacts';
import { useWords } from '../../words/words';
import { NumberNote } from '../../wizard/numbers/Numbers';
import { Ask } from './Ask';
import { entriesOf } from '../../contacts/entries';
import type { Entry } from '../../contacts/entries';
import { numberInWords } from '../../wizard/numbers/number-words';
import type { Asking } from './steps';
import { useAdded } from '../../wizard/numbers/use-added';

/** What becomes of one number of a file: it is new, the same as here, or takes the place of another. */
function Effect({ entry: { area, service, number, checkedOn } }: { entry: Entry }) {
  const { t } = useWords();
  const here = useAdded()[area]?.[service];
  if (!here) return t('contacts:file/new');
  return here.number === number && here.checkedOn === checkedOn
    ? t('contacts:file/same')
    : t('contacts:file/replaces', { number: here.number });
}

/** Shows what a file would add, number by number, before any of it is kept. */
export function ConfirmFile({ numbers, ...asking }: Asking & { numbers: Numbers }) {
  const words = useWords();
  const { t } = words;
  return (
    <Ask
      title={t('contacts:file/confirmTitle')}
      lead={words.lines('contacts:file/confirmLead')}
      yes={t('contacts:file/confirm')}
      no={t('contacts:file/back')}
      {...asking}
    >
      <ul className="bullets">
        {entriesOf(numbers).map((entry) => (
          <li key={`${entry.area}/${entry.service}`}>
            {numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded />{' '}
            <strong>
              <Effect entry={entry} />
            </strong>
          </li>
        ))}
      </ul>
    </Ask>
  );
}
