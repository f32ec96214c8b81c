import { useWords } from '../../words/words';
import type { Known } from './age';
import { stateInWords } from './said';

/** Where the organisation that publishes this copy does not go by something: that, and why. Else nothing. */
export function NotUsed({ known }: { known: Known }) {
  const words = useWords();
  return known.own?.notUsed === undefined ? null : <strong data-not-used="">{stateInWords(words, known)}</strong>;
}
