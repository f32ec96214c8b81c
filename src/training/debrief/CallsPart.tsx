import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { Calls } from './Calls';
import { lookedCalls } from './side-by-side';

/** Where the learner's calls differ from the model's. */
export function CallsPart({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const {
    view: { context, log },
  } = useSession();
  const calls = lookedCalls(scenario, context, log);
  const differing = calls.filter(({ isSame }) => !isSame);
  const same = calls.length === 0 ? 'noCalls' : 'callsSame';
  return (
    <section>
      <h2>{t('training:practice/debrief/calls')}</h2>
      {differing.length === 0 ? <p>{t(`training:practice/debrief/${same}`)}</p> : null}
      <Calls scenario={scenario} calls={differing} areFolded={false} />
    </section>
  );
}
