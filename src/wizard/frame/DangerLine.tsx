import { counted } from '../../case/answers';
import { isDangerUntold } from '../../case/plan';
import { useWords } from '../../words/words';
import { Telephone } from '../numbers/Telephone';
import { useSession } from '../../session/session';

/** 999, on every screen in the same place. */
export function Ring999() {
  const { t } = useWords();
  return (
    <Telephone look="ring" number="999">
      <span className="nhsuk-u-visually-hidden">{t('ui:danger/ring999')}</span>
      <span aria-hidden="true">999</span>
    </Telephone>
  );
}

/** While a child may be in danger and the Police are not told: that 999 is to be rung now. */
export function DangerLine() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  if (!isDangerUntold(context)) return null;
  return (
    <section className="danger" aria-label={t('ui:danger/label')}>
      <p>{t('ui:danger/now')}</p>
      {counted(context.answers, 'called-999').includes('called-other') ? <p>{t('ui:danger/policeToo')}</p> : null}
    </section>
  );
}
