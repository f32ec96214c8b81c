import { type CardId, linesOfCard } from '../../case/cards';
import { useCase } from '../../session/session';
import { GroundedParagraphs } from './Grounded';

/** The lines of a card that the case calls for, as paragraphs. */
export function CardParagraphs({ card }: { card: CardId }) {
  const { answers } = useCase((view) => view.context);
  return linesOfCard(answers, card).map((id) => <GroundedParagraphs key={id} of={`advice:say/${id}`} isAtRest />);
}

/** Where one may not be safe: to leave before ringing, and how to ring 999 in silence. */
export function OwnSafety() {
  const { answers } = useCase((view) => view.context);
  if (linesOfCard(answers, 'safety').length === 0) return null;
  return (
    <div className="inset" data-own-safety="">
      <CardParagraphs card="safety" />
      <GroundedParagraphs of="advice:say/self/silent" isAtRest />
    </div>
  );
}
