import { useWords } from '../../../words/words';
import { published } from '../../parts/local-numbers';
import { NumberNote } from '../../parts/Numbers';
import { Paragraphs } from '../../parts/Paragraphs';
import { entriesOf } from './changed';
import { numberInWords } from './number-words';

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
          <li key={`${entry.area}/${entry.service}`}>{numberInWords(words, entry)}. <NumberNote checkedOn={entry.checkedOn} isAdded={false} /></li>
        ))}
      </ul>
    </section>
  );
}
