import { titleKey } from '../../../chart/title-key';
import { screenShown, step, type WizardSnapshot } from '../../../machine/journey';
import type { ScreenId } from '#protocol/screens';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { modelAfter } from '../../model/compare';
import type { Scenario } from '../../model/scenario';

interface Props {
  readonly scenario: Scenario;
  readonly screen: ScreenId;
  /** The learner's case, answered and not yet gone on. */
  readonly snapshot: WizardSnapshot;
}

/** Where the model goes on to, and where the learner does, if not to the same page. Within a change the walk leads back: nothing then. */
export function WaysPart({ scenario, screen, snapshot }: Props) {
  const { t } = useWords();
  const yours = screenShown(step(snapshot, { type: 'continue' }));
  const model = modelAfter(scenario, screen);
  if (snapshot.context.detour || model === undefined || model === yours) return null;
  return (
    <section className="inset" data-ways="part">
      <p>{t('training:practice/feedback/part')}</p>
      <p>
        <Tagged text={t('training:practice/feedback/partModel', { title: t(titleKey(model)) })} />
      </p>
      <p>
        <Tagged text={t('training:practice/feedback/partYours', { title: t(titleKey(yours)) })} />
      </p>
    </section>
  );
}
