import { counted } from '../../case/answers';
import { isDangerUntold } from '../../case/plan';
import { useWords } from '../../words/words';
import { Telephone } from '../numbers/Telephone';
import { useSession } from '../../session/session';

const Ring999 = () => {
  const { t } = useWords();
  return (
    <Telephone look="danger__ring" number="999">
      {t('ui:danger/ring999')}
    </Telephone>
  );
};

/** 999, on every screen in the same place; while a child may be in danger and the Police are not told it grows, and says so. */
export function DangerLine() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  if (!isDangerUntold(context))
    return (
      <p className="danger">
        <span>{t('ui:danger/line')}</span> <Ring999 />
      </p>
    );
  return (
    <section className="danger danger--now" aria-label={t('ui:danger/label')}>
      <p>
        <strong>{t('ui:danger/now')}</strong>
      </p>
      {counted(context.answers, 'called-999').includes('called-other') ? <p>{t('ui:danger/policeToo')}</p> : null}
      <p>
        <Ring999 />
      </p>
    </section>
  );
}
