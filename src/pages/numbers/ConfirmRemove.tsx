import { useWords } from '../../words/words';
import { Bullets } from '../../wizard/frame/Paragraphs';
import { Ask } from './Ask';
import { entriesOf } from '../../contacts/entries';
import type { Entry } from '../../contacts/entries';
import { numberInWords } from '../../wizard/numbers/number-words';
import type { Asking } from './steps';
import { useAdded } from '../../wizard/numbers/use-added';

/** Asks before one number is removed, or without an `entry` all of them. */
export function ConfirmRemove({ entry, ...asking }: Asking & { entry?: Entry }) {
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
