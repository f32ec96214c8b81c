import { useSession } from '../../session/session';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { isEnd } from '../model/ends';
import type { Scenario } from '../model/scenario';
import { SaveAsScenario } from '../own/SaveAsScenario';
import { wordsOf } from '../parts/scenario-words';
import type { Trace } from '../practice/trace/trace';
import { AlikePart } from './AlikePart';
import { CallsPart } from './CallsPart';
import { OrderPart } from './OrderPart';
import { PathPart } from './PathPart';

/** What was practised beside the model's: where they differ comes first, then what mattered, then what was the same. */
export function Debrief({ scenario, trace }: { scenario: Scenario; trace: Trace }) {
  const { t, language: shown } = useWords();
  const {
    view: { context },
  } = useSession();
  const { language, words } = wordsOf(scenario, shown);
  return (
    <>
      <p className="lead">{t('training:practice/debrief/lead')}</p>
      {trace.openedAt ? (
        <p className="inset" data-opened={trace.openedAt}>
          {t('training:practice/debrief/opened')}
        </p>
      ) : null}
      <PathPart scenario={scenario} first={trace.first} />
      <OrderPart trace={trace} />
      <CallsPart scenario={scenario} />
      <section>
        <h2>{t('training:practice/debrief/mattered')}</h2>
        <p lang={language} data-debrief={scenario.id}>
          <Tagged text={words.debrief} />
        </p>
      </section>
      <AlikePart scenario={scenario} first={trace.first} />
      {context.reached.some(isEnd) ? <SaveAsScenario from={scenario} /> : null}
    </>
  );
}
