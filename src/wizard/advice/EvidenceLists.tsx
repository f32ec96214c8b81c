import { evidenceAdvice } from '../../case/evidence';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Paragraphs } from '../frame/Paragraphs';

/** What not to do with evidence; `full` adds what each line means. Nothing without a concern. */
export function DoNots({ full = false }: { full?: boolean }) {
  const { t, lines } = useWords();
  const {
    view: { context },
  } = useSession();
  return (
    <ul className={`do-not-list${full ? ' do-not-list--full' : ''}`}>
      {evidenceAdvice(context.answers).doNot.map((id) => (
        <li key={id} data-advice={id}>
          <strong>
            <Tagged text={t(`advice:doNot/${id}/line`)} />
          </strong>
          {full ? <Paragraphs lines={lines(`advice:doNot/${id}/more`)} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** What to do with evidence, fitted to the answers. */
export function Dos() {
  const { t, lines } = useWords();
  const {
    view: { context },
  } = useSession();
  return (
    <ul className="do-list">
      {evidenceAdvice(context.answers).do.map((id) => (
        <li key={id} data-advice={id}>
          <strong>
            <Tagged text={t(`advice:do/${id}/line`)} />
          </strong>
          <Paragraphs lines={lines(`advice:do/${id}/more`)} />
        </li>
      ))}
    </ul>
  );
}
