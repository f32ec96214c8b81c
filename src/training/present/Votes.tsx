import { takesOne } from '../../case/answers';
import { Button } from '../../ui/controls';
import { Tagged } from '../../words/words';
import { Page } from '../parts/Page';
import { isVoted, type Stop } from './show';
import { useShow, votedAt } from './Showing';

/** Returns what the room votes on at a stop. */
export function useVoted(stop: Stop) {
  const { words, said, saidIn } = useShow();
  return votedAt({ ...words, said, saidIn }, stop);
}

/** The hands for an option, to be typed; Enter goes on to the next. `hasMore`: one more can be added by a press. */
export function Hands({ at, of, hasMore }: { at: number; of: string; hasMore?: boolean }) {
  const { t, store, show, room } = useShow();
  const counted = room.votes[show.round ? 1 : 0]?.[at] ?? 0;
  return (
    <>
      <input
        className="votes__hands"
        inputMode="numeric"
        maxLength={3}
        aria-label={t('training:presenter/group/hands', { letter: of })}
        data-hands={of}
        value={counted || ''}
        onChange={({ target }) => store.count(at, Number(target.value.replace(/\D/g, '')))}
        onKeyDown={({ key, currentTarget }) => {
          const boxes = [...(currentTarget.closest('ul')?.querySelectorAll('input') ?? [])];
          if (key === 'Enter') boxes[boxes.indexOf(currentTarget) + 1]?.focus();
        }}
      />
      {hasMore ? (
        <Button
          action="hand"
          look="secondary"
          label={t('training:presenter/group/hand', { letter: of })}
          data={{ 'data-option': of }}
          onPress={() => store.count(at, counted + 1)}
        >
          <span aria-hidden="true">+</span>
        </Button>
      ) : null}
    </>
  );
}

/** Returns the hands for each option in the first vote and, if there was one, the second, such as `4 → 13`. */
export function useShifts(stop: Stop, votes = 2): readonly string[] {
  const { room } = useShow();
  return useVoted(stop).map((_, at) =>
    room.votes
      .slice(0, votes)
      .filter((vote) => vote.some(Boolean))
      .map((vote) => vote[at] ?? 0)
      .join(' → '),
  );
}

/** The options of a vote. The first and the second vote stand side by side; the right ones show once they are revealed. */
export function Votes({ stop }: { stop: Stop }) {
  const { t, room, show } = useShow();
  const { votes } = room;
  const most = Math.max(1, ...votes.flat());
  const right: readonly string[] =
    show.revealed && stop.kind === 'question' ? stop.step.after.context.answers[stop.question] : [];
  const isCounted = isVoted(stop) && !show.revealed && show.round !== 'talk';
  // What is being counted stands in its box.
  const shifts = useShifts(stop, isCounted ? Number(show.round === 'again') : undefined);
  return (
    <ul className="hands plain-list">
      {useVoted(stop).map(({ option, letter, label, lang }, at) => (
        <li key={option} data-option={option} data-right={right.includes(option) || undefined}>
          <strong className="hands__letter">{letter}</strong>
          <span lang={lang}>
            <Tagged text={label} />
            {right.includes(option) ? <strong> {t('training:presenter/right')}</strong> : null}
          </span>
          <span className="hands__bars">
            {votes.map((vote, which) =>
              vote.some(Boolean) ? <progress key={which} max={most} value={vote[at] ?? 0} aria-hidden="true" /> : null,
            )}
          </span>
          <span className="hands__count">{shifts[at]}</span>
          {isCounted ? <Hands at={at} of={letter} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A vote, or between its two the talk, with the whole of the page. */
export function VotePage({ stop, title }: { stop: Stop; title: string }) {
  const { t, show } = useShow();
  const isTalk = show.round === 'talk' && !show.revealed;
  return (
    <Page title={isTalk ? t(`training:presenter/talk/${stop.kind === 'choice' ? 'choice' : 'question'}`) : title}>
      {isTalk || show.revealed || stop.kind !== 'question' || takesOne(stop.question) ? null : (
        <p>{t('questions:harm/help')}</p>
      )}
      <Votes stop={stop} />
    </Page>
  );
}
