import { type CardId, linesOfCard } from '../../case/cards';
import { useCase } from '../../session/session';
import { Tagged, useWords } from '../../words/words';
import { type GroundedKey, isGrounded } from './grounds';
import { type LineRef, notUsedOf, rejectedUpdateText } from './sources';

function Note(line: LineRef) {
  const says = rejectedUpdateText(useWords(), line);
  if (says === '') return null;
  return (
    <strong data-not-used={notUsedOf(line).join(' ')}>
      {' '}
      <Tagged text={says} />
    </strong>
  );
}

/** Says after a line that an update it is based on is not used here; nothing after any other. */
export const NotUsedBeside = ({ of, at = 0 }: { of: string; at?: number }) =>
  isGrounded(of) ? <Note of={of} at={at} /> : null;

function Lines({ of, as: As }: { of: GroundedKey; as: 'p' | 'li' }) {
  const { lines } = useWords();
  return lines(of).map((line, at) => (
    <As key={line}>
      <Tagged text={line} />
      <Note of={of} at={at} />
    </As>
  ));
}

/** The lines of a text that has grounds, as paragraphs. */
export const GroundedParagraphs = ({ of }: { of: GroundedKey }) => <Lines of={of} as="p" />;
/** The same, as list items. */
export const GroundedItems = ({ of }: { of: GroundedKey }) => <Lines of={of} as="li" />;

/** The lines of a card that the case calls for, as paragraphs. */
export function CardParagraphs({ card }: { card: CardId }) {
  const { answers } = useCase((view) => view.context);
  return linesOfCard(answers, card).map((id) => <GroundedParagraphs key={id} of={`advice:say/${id}`} />);
}

/** Where one may not be safe: to leave before ringing, and how to ring 999 in silence. */
export function OwnSafety() {
  const { answers } = useCase((view) => view.context);
  if (linesOfCard(answers, 'safety').length === 0) return null;
  return (
    <div className="inset" data-own-safety="">
      <CardParagraphs card="safety" />
      <GroundedParagraphs of="advice:say/self/silent" />
    </div>
  );
}
