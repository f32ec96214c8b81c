import { evidenceAdvice } from '../../case/evidence';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { DoNots } from './DoNots';

/** What to do with evidence, fitted to the answers. */
function Dos() {
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

/** How to keep the evidence whole (5.5.6), fitted to the answers. */
export function EvidenceGuidance() {
  const { t } = useWords();
  const { goOn } = useSession();
  return (
    <Page title={t('ui:evidence/title')} onContinue={() => goOn([])}>
      <p>{t('ui:evidence/lead')}</p>
      <section className="block block--do-not">
        <h2>{t('ui:evidence/doNot')}</h2>
        <DoNots full />
      </section>
      <section className="block block--do">
        <h2>{t('ui:evidence/do')}</h2>
        <Dos />
      </section>
    </Page>
  );
}
