import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { CallBody } from '../practice/feedback/CallFeedback';
import { Looked } from './Looked';
import type { LookedCall } from './side-by-side';

interface Props {
  readonly scenario: Scenario;
  readonly calls: readonly LookedCall[];
  readonly areFolded: boolean;
}

/** Some calls: of each what both marked, the order, and why. */
export function Calls({ scenario, calls, areFolded }: Props) {
  const { t } = useWords();
  const {
    view: { context, log },
  } = useSession();
  return (
    <ol className="looked-list plain-list">
      {calls.map(({ task, isSame }) => (
        <Looked key={task} id={task} what={t(`ui:tasks/${task}`)} isSame={isSame} isFolded={areFolded}>
          <CallBody scenario={scenario} task={task} facts={context} log={log} isLong />
        </Looked>
      ))}
    </ol>
  );
}
