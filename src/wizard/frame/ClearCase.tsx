import { isQuestion } from '../../case/answers';
import { isAnyToFollow } from '../../case/marks';
import { outstanding } from '../../case/outstanding';
import { Actions } from '../../ui/controls';
import { Bullets, useWords } from '../../words/words';
import { Heading, usePageTitle } from './Heading';
import { useCase, useSession } from '../../session/session';
import { BottomBar } from './Page';

function Outstanding() {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const left = outstanding(context);
  if (left.length === 0) return <p>{t(isAnyToFollow(context) ? 'ui:clear/following' : 'ui:clear/nothing')}</p>;
  return (
    <>
      <p>{t('ui:clear/outstanding')}</p>
      <Bullets lines={left.map((id) => (isQuestion(id) ? t(`questions:${id}/label`) : t(`ui:tasks/${id}`)))} />
    </>
  );
}

/** Asks before the case is cleared, saying what is outstanding and what cannot be cleared. */
export function ClearCase({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const { send } = useSession();
  usePageTitle(t('ui:clear/title'));
  const clear = () => {
    send({ type: 'clear' });
    onDone();
  };
  return (
    <section className="clear-case">
      <Heading title={t('ui:clear/title')} />
      <p>{t('ui:clear/lead')}</p>
      <Outstanding />
      <p>{t('ui:clear/cannot')}</p>
      <p>{t('ui:clear/keeps')}</p>
      <Actions
        of={[
          ['clear', t('ui:clear/confirm'), clear, 'warning'],
          ['cancel', t('ui:clear/cancel'), onDone],
        ]}
      />
      <BottomBar onRefer={onDone} />
    </section>
  );
}
