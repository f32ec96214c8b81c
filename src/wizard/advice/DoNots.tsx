import { evidenceAdvice } from '../../case/evidence';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

/** What not to do with evidence. Nothing without a concern. */
export function DoNots() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  return (
    <ul className="do-not-list">
      {evidenceAdvice(context.answers).doNot.map((id) => (
        <li key={id} data-advice={id}>
          <strong>
            <Tagged text={t(`do-nots:${id}`)} />
          </strong>
        </li>
      ))}
    </ul>
  );
}
