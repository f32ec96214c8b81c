import { entriesOf, type Entry } from '../../contacts/file';
import { Button } from '../../ui/Button';
import { Bullets, Paragraphs } from '../../words/Tagged';
import { useAdded } from '../../wizard/numbers/added';
import { numberInWords } from '../../wizard/numbers/number-words';
import { NumberNote } from '../../wizard/numbers/Numbers';
import { useWords } from '../../words/words';
import { Ask, type Asking } from './Ask';

interface Props {
  /** Whether numbers can be changed, which requires that the stored content is valid. */
  readonly canChange: boolean;
  readonly onChange: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
}

/** The numbers added on this device, each with buttons to change or remove it. */
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

/** Asks before removing one number or, without an `entry`, all of them. */
export function ConfirmRemove({ entry, ...asking }: Asking & { entry: Entry | undefined }) {
  const words = useWords();
  const numbers = useAdded();
  const part = entry ? 'remove' : 'removeAll';
  const going = entry ? [entry] : entriesOf(numbers);
  return (
    <Ask
      title={words.t(`contacts:${part}/title`)}
      lead={words.lines(`contacts:${part}/lead`)}
      warns
      yes={words.t(`contacts:${part}/confirm`)}
      no={words.t(`contacts:${part}/back`)}
      {...asking}
    >
      <Bullets lines={going.map((one) => numberInWords(words, one))} />
    </Ask>
  );
}
