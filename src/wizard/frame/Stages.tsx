import { type Stage, stages } from '../../case/stage';
import { useWords } from '../../words/words';

/** The four stages of a case. Only the current one shows its name; the others have a name for screen readers. */
export function Stages({ now }: { now: Stage }) {
  const { t } = useWords();
  return (
    <ol className="stages" aria-label={t('ui:stages/label')}>
      {stages.map((stage) => (
        <li key={stage} aria-current={stage === now ? 'step' : undefined}>
          <span className={stage === now ? undefined : 'nhsuk-u-visually-hidden'}>{t(`ui:stages/${stage}`)}</span>
        </li>
      ))}
    </ol>
  );
}
