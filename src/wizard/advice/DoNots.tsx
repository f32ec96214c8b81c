import { doNotsOf } from '../../case/evidence';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useCase } from '../../session/session';
import { LazyMark } from '../frame/LazyPart';

/** What not to do with evidence, each with what it is based on; empty if the case is not a concern. */
export function DoNots() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  return (
    <ul className="do-not-list">
      {doNotsOf(context.answers).map((id) => (
        <li key={id} data-advice={id}>
          <strong>
            <Tagged text={t(`do-nots:${id}`)} />
          </strong>
          <LazyMark of={`do-nots:${id}`} />
        </li>
      ))}
    </ul>
  );
}
