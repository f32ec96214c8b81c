import { counted } from '../../case/answers';
import { dangerToSay } from '../../case/danger';
import { useWords } from '../../words/words';
import { LazyMark } from './LazyPart';
import { Telephone } from './links';
import { useCase } from '../../session/session';

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

/** How danger stands, while there is something to do about it; while 999 is to be rung it is red, and rings it. */
export function DangerLine() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const danger = dangerToSay(context);
  if (!danger) return null;
  // One part of the row that rings, so that the signs stay at the end of the words.
  const says = (
    <span>
      {t(`ui:danger/${danger}`)}
      <LazyMark of={`ui:danger/${danger}`} />
    </span>
  );
  const policeToo = danger === 'live-untold' && counted(context.answers, 'called-999').includes('called-other');
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
      {policeToo ? (
        <p>
          {t('ui:danger/policeToo')}
          <LazyMark of="ui:danger/policeToo" />
        </p>
      ) : null}
    </section>
  );
}
