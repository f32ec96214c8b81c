import type { Answers } from '../../case/answers';
import { useSession } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { isSame } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { Calls } from './Calls';
import { lookedCalls, lookedQuestions } from './side-by-side';
import { Questions } from './Questions';

/** What the learner answered and marked as the model does: how much, and folded up, each with its reasons. */
export function AlikePart({ scenario, first }: { scenario: Scenario; first: Answers }) {
  const { t } = useWords();
  const {
    view: { context, log },
  } = useSession();
  const rows = lookedQuestions(scenario, context.answers).filter(isSame);
  const calls = lookedCalls(scenario, context, log).filter((call) => call.isSame);
  const number = rows.length + calls.length;
  if (number === 0) return null;
  return (
    <Disclosure summary={t('training:practice/debrief/alike', { number })} data={{ 'data-alike': String(number) }}>
      <Questions scenario={scenario} first={first} rows={rows} areFolded />
      <Calls scenario={scenario} calls={calls} areFolded />
    </Disclosure>
  );
}
