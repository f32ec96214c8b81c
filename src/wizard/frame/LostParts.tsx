import type { Lost } from '../../session/session';
import { Bullets, useWords } from '../../words/words';

/** Which parts of a kept case could not be restored, line by line, and what to do about it. */
export function LostParts({ lost: { answers, unknown, ticks, marks, place } }: { lost: Lost }) {
  const { t } = useWords();
  const lines = [
    ...answers.map((question) => t('ui:lost/answer', { question: t(`questions:${question}/label`) })),
    ...(unknown > 0 ? [t('ui:lost/unknown', { count: unknown })] : []),
    ...(ticks ? [t('ui:lost/ticks')] : []),
    ...marks.map((task) => t('ui:lost/mark', { task: t(`ui:tasks/${task}`) })),
    ...(place ? [t('ui:lost/place')] : []),
  ];
  return (
    <>
      <p>{t('ui:lost/lead')}</p>
      <Bullets lines={lines} />
      <p>{t('ui:lost/check')}</p>
    </>
  );
}
