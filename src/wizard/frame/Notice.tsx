import { Button } from '../../ui/controls';
import { Bullets, useWords } from '../../words/words';
import { type Lost, useSession } from '../../session/session';

/** Which parts of a kept case could not be restored, line by line. */
function LostLines({ lost: { answers, unknown, ticks, marks, place } }: { lost: Lost }) {
  const { t } = useWords();
  const lines = [
    ...answers.map((question) => t('ui:lost/answer', { question: t(`questions:${question}/label`) })),
    ...(unknown > 0 ? [t('ui:lost/unknown', { count: unknown })] : []),
    ...(ticks ? [t('ui:lost/ticks')] : []),
    ...marks.map((task) => t('ui:lost/mark', { task: t(`ui:tasks/${task}`) })),
    ...(place ? [t('ui:lost/place')] : []),
  ];
  return <Bullets lines={lines} />;
}

/** A notice above the screen, shown once; that nothing is kept, until the person closes it. */
export function Notice() {
  const { t } = useWords();
  const { notice, tell } = useSession();
  if (notice === undefined) return null;
  if (notice === 'keeps-nothing')
    return (
      <div className="said" role="alert">
        <p>{t('ui:notices/keeps-nothing')}</p>
        <Button action="close" look="secondary" onPress={() => tell()}>
          {t('ui:actions/close')}
        </Button>
      </div>
    );
  if (typeof notice === 'string')
    return (
      <p className="said" role="alert">
        {t(`ui:notices/${notice}`)}
      </p>
    );
  return (
    <div className="said" role="alert">
      <p>{t('ui:lost/lead')}</p>
      <LostLines lost={notice} />
      <p>{t('ui:lost/check')}</p>
    </div>
  );
}
