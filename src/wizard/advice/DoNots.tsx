import { doNotsToRead } from '../../case/evidence';
import { Tagged, useWords, type Key } from '../../words/words';
import { useCase } from '../../session/session';
import { LazyPart, NotUsedHere } from '../frame/LazyPart';

/** Lines of advice on evidence. `of`: its id and its text. */
export function Advice({ look, of }: { look: 'do-list' | 'do-not-list'; of: readonly (readonly [string, Key])[] }) {
  const { t } = useWords();
  return (
    <ul className={look}>
      {look === 'do-not-list' ? <LazyPart part="NoTelling" isQuiet /> : null}
      {of.map(([id, line]) => (
        <li key={id} data-advice={id}>
          <Tagged text={t(line)} />
          <NotUsedHere of={line} />
        </li>
      ))}
    </ul>
  );
}

/** What not to do with evidence; empty if the case is not a concern. */
export function DoNots() {
  const { answers } = useCase((view) => view.context);
  return <Advice look="do-not-list" of={doNotsToRead(answers).map((id) => [id, `do-nots:${id}`])} />;
}
