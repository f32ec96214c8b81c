import type { ScreenId } from '#protocol/screens';
import { baseOf } from '../../session/training-address';
import { useWords } from '../../words/words';
import { isEnd } from '../model/ends';
import type { Scenario } from '../model/scenario';

/** The way to the debrief, where a walk ends or can end; elsewhere nothing. */
export function DebriefLink({ scenario, screen }: { scenario: Scenario; screen: ScreenId }) {
  const { t } = useWords();
  if (!isEnd(screen)) return null;
  return (
    <section className="to-debrief">
      <h2>{t('training:practice/debrief/when')}</h2>
      <p>
        <a className="go" href={baseOf(scenario.id, 'debrief')}>
          {t('training:practice/debrief/open')}
        </a>
      </p>
    </section>
  );
}
