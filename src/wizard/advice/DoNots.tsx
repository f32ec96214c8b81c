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
            <Tagged text={t(`do-nots:${id}`)} />
          </strong>
          {full ? <Paragraphs lines={lines(`advice:doNot/${id}`)} /> : null}
        </li>
      ))}
    </ul>
  );
}
