import { useWords } from '../../words/words';
import { DoNots, Dos } from './EvidenceLists';
import { Page } from '../frame/Page';
import { useSession } from '../../session/session';

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
