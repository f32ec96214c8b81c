import { useWords } from '../../words/words';
import { published } from '../../wizard/numbers/local-numbers';
import { NumberNote } from '../../wizard/numbers/Numbers';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { entriesOf } from '../../contacts/entries';
import { numberInWords } from '../../wizard/numbers/number-words';

/** The local numbers that the adopter gave, each with the day on which it was checked. */
export function Published() {
  const words = useWords();
  const given = entriesOf(published);
  return (
    <section className="block">
      <h2>{words.t('contacts:published')}</h2>
      {given.length === 0 ? <Paragraphs lines={words.lines('pages:local-numbers/none')} /> : null}
      <ul className="plain-list">
        {given.map((entry) => (
          <li key={`${entry.area}/${entry.service}`}>
            {numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
