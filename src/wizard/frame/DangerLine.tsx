import { dangerToSay, isForPoliceToo } from '../../case/danger';
import { useWords } from '../../words/words';
import { NotUsedHere } from './LazyPart';
import { Telephone } from './links';
import { useCase } from '../../session/session';

/** 999, in the same place on every screen. */
export function Ring999() {
  const { t } = useWords();
  return (
    <Telephone look="ring" number="999">
      <span className="nhsuk-u-visually-hidden">{t('ui:danger/ring999')}</span>
      <span aria-hidden="true">999</span>
    </Telephone>
  );
}

/** The state of danger, while something is to be done about it; a red link while 999 should be rung. */
export function DangerLine() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const danger = dangerToSay(context);
  if (!danger) return null;
  // One flex item, so that a note stays at the end of the text.
  const says = (
    <span>
      {t(`ui:danger/${danger}`)}
      <NotUsedHere of={`ui:danger/${danger}`} />
    </span>
  );
  return (
    <section className="danger" aria-label={t('ui:danger/label')} data-danger={danger}>
      <p>
        {danger === 'live-untold' ? (
          <Telephone look="danger__ring" number="999">
            {says}
          </Telephone>
        ) : (
          says
        )}
      </p>
      {isForPoliceToo(context) ? (
        <p>
          {t('ui:danger/policeToo')}
          <NotUsedHere of="ui:danger/policeToo" />
        </p>
      ) : null}
    </section>
  );
}
