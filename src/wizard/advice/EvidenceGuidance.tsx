import { useWords } from '../../words/words';
import { dosOf } from '../../case/evidence';
import { useSession } from '../../session/session';
import { Page } from '../frame/Page';
import { Advice, DoNots } from './DoNots';
import { OwnSafety } from '../updates/lines';

/** How to preserve the evidence (5.5.6), given the answers. */
export function EvidenceGuidance() {
  const { t } = useWords();
  const { goOn, context } = useSession();
  return (
    <Page title={t('ui:evidence/title')} onContinue={() => goOn([])}>
      <OwnSafety />
      <section className="card card--do-not">
        <h2>{t('ui:evidence/doNot')}</h2>
        <DoNots />
      </section>
      <section className="card card--do">
        <h2>{t('ui:evidence/do')}</h2>
        <Advice look="do-list" of={dosOf(context.answers).map((id) => [id, `advice:do/${id}/line`])} />
      </section>
    </Page>
  );
}
