import { Heading } from '../../screens/parts/Heading';
import { usePageTitle } from '../../screens/parts/page-title';
import { useSession } from '../../screens/session';
import { trainingShelf } from '../../store/shelf';
import { baseOf, library } from '../../store/training-address';
import { Button } from '../../ui/Button';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { isEnd } from '../model/ends';
import { findScenario } from '../model/load';
import type { Scenario } from '../model/scenario';
import { SaveAsScenario } from '../own/SaveAsScenario';
import { wordsOf } from '../parts/scenario-words';
import { TrainingFrame } from '../parts/TrainingFrame';
import { traceShelf } from '../practice/trace/shelf';
import type { Trace } from '../practice/trace/trace';
import { AlikePart } from './AlikePart';
import { CallsPart } from './CallsPart';
import { OrderPart } from './OrderPart';
import { PathPart } from './PathPart';
import '../practice/practice.scss';

/** Leaves the practice: nothing of it is left in this tab. */
function leaveFor(address: string): void {
  trainingShelf.forget();
  traceShelf.forget();
  location.hash = address;
}

function Debrief({ scenario, trace }: { scenario: Scenario; trace: Trace }) {
  const { t, language: shown } = useWords();
  const { view: { context } } = useSession();
  const { language, words } = wordsOf(scenario, shown);
  return (
    <>
      <p className="lead">{t('training:practice/debrief/lead')}</p>
      {trace.openedAt ? <p className="inset" data-opened={trace.openedAt}>{t('training:practice/debrief/opened')}</p> : null}
      <PathPart scenario={scenario} first={trace.first} />
      <OrderPart trace={trace} />
      <CallsPart scenario={scenario} />
      <section>
        <h2>{t('training:practice/debrief/mattered')}</h2>
        <p lang={language} data-debrief={scenario.id}><Tagged text={words.debrief} /></p>
      </section>
      <AlikePart scenario={scenario} first={trace.first} />
      {context.reached.some(isEnd) ? <SaveAsScenario from={scenario} /> : null}
    </>
  );
}

function Nothing({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('training:practice/debrief/nothing')}</p>
      <p><a className="go" href={baseOf(scenario.id)}>{t('training:actions/practise')}</a></p>
    </>
  );
}

/** Looking back on a scenario. `trace`: what was kept of the practice; undefined where none is under way in this tab. */
export function DebriefPage({ id, trace }: { id: string; trace: Trace | undefined }) {
  const { t, language: shown } = useWords();
  const scenario = findScenario(id);
  const title = t('training:practice/debrief/title');
  usePageTitle(title);
  if (!scenario) return null;
  const { language, words } = wordsOf(scenario, shown);
  return (
    <TrainingFrame page="debrief">
      <div className="page__body">
        <Heading title={title} />
        <p lang={language}><strong><Tagged text={words.title} /></strong></p>
        {trace ? <Debrief scenario={scenario} trace={trace} /> : <Nothing scenario={scenario} />}
        {trace ? (
          <div className="action-row">
            <Button action="finish" onPress={() => leaveFor(library)}>{t('training:practice/debrief/finish')}</Button>
            <Button action="restart" look="secondary" onPress={() => leaveFor(baseOf(id))}>{t('training:actions/restart')}</Button>
          </div>
        ) : null}
      </div>
    </TrainingFrame>
  );
}
