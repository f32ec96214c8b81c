import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { NumberNote } from '../../wizard/numbers/Numbers';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { entriesOf } from '../../contacts/entries';
import type { Entry } from '../../contacts/entries';
import { numberInWords } from '../../wizard/numbers/number-words';
import { useAdded } from '../../wizard/numbers/use-added';

interface Props {
  /** Numbers can be changed: what is kept is all right. */
  readonly canChange: boolean;
  readonly onChange: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
}

/** The numbers added on this device, each to be changed or removed. */
export function AddedList({ canChange, onChange, onRemove }: Props) {
  const words = useWords();
  const { t, lines } = words;
  const entries = entriesOf(useAdded());
  const buttons = (entry: Entry) =>
    (['change', 'remove'] as const).map((what) => (
      <Button
        key={what}
        action={`${what}-number`}
        look="link"
        label={t(`contacts:added/${what}What`, { what: numberInWords(words, entry) })}
        onPress={() => (what === 'change' ? onChange : onRemove)(entry)}
      >
        {t(`contacts:added/${what}`)}
      </Button>
    ));
  return (
    <section className="block">
      <h2>{t('contacts:added/title')}</h2>
      <Paragraphs lines={lines('contacts:added/lead')} />
      {entries.length === 0 ? <p>{t('contacts:added/none')}</p> : null}
      <ul className="plain-list">
        {entries.map((entry) => (
          <li key={`${entry.area}/${entry.service}`} data-added={`${entry.area}/${entry.service}`}>
            {numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded />
            {canChange ? <div className="button-row">{buttons(entry)}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
