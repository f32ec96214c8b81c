import { type CardId, linesOfCard } from '../../case/cards';
import { ownSafetyOn } from '../../case/own-safety';
import { useCase } from '../../session/session';
import { Tagged, useWords } from '../../words/words';
import { type GroundedKey, type GroundedPlace, isGrounded } from './grounds';
import { notUsedOf, rejectedUpdateText } from './sources';

function Note({ of }: { of: GroundedKey }) {
  const says = rejectedUpdateText(useWords(), of);
  if (says === '') return null;
  return (
    <strong data-not-used={notUsedOf(of).join(' ')}>
      {' '}
      <Tagged text={says} />
    </strong>
  );
}

/** Says after a line that an update it is based on is not used here; nothing after any other. */
export const NotUsedBeside = ({ of }: { of: string }) => (isGrounded(of) ? <Note of={of} /> : null);

function Lines({ of, as: As }: { of: GroundedPlace; as: 'p' | 'li' }) {
  const { linesAt } = useWords();
  return linesAt(of).map(([key, line]) => (
    <As key={line}>
      <Tagged text={line} />
      <NotUsedBeside of={key} />
    </As>
  ));
}

/** The lines of a place with grounds, as paragraphs. */
export const GroundedParagraphs = ({ of }: { of: GroundedPlace }) => <Lines of={of} as="p" />;
/** The same, as list items. */
export const GroundedItems = ({ of }: { of: GroundedPlace }) => <Lines of={of} as="li" />;

/** The lines of a card that the case calls for, as paragraphs. */
export function CardParagraphs({ card }: { card: CardId }) {
  const { answers } = useCase((view) => view.context);
  return linesOfCard(answers, card).map((id) => <GroundedParagraphs key={id} of={`advice:say/${id}`} />);
}

/** If calls are to be made and the person may not be safe: to leave first, and how to ring 999 in silence. */
export function OwnSafety() {
  const { context, screen } = useCase((view) => view);
  const lines = ownSafetyOn(context, screen);
  if (lines.length === 0) return null;
  return (
    <div className="own-safety" data-own-safety="">
      {lines.map((id) => (
        <GroundedParagraphs key={id} of={`advice:say/${id}`} />
      ))}
    </div>
  );
}
