import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { wordsOf } from '../parts/scenario-words';
import { Story } from '../practice/Story';
import { hasReasons, Reasons } from './Reasons';
import type { Stop } from './stops';

/** Beside what a room sees: the story, and once the answer is revealed, its reasons, if it has any. A page that tells has the story where it goes on there. */
export function Beside({ scenario, stop, isRevealed }: { scenario: Scenario; stop: Stop; isRevealed: boolean }) {
  const { language } = useWords();
  const { screen } = stop.step;
  const isTold = wordsOf(scenario, language).words.stages[screen] !== undefined;
  if (stop.kind === 'pause' || stop.kind === 'debrief' || (stop.kind === 'told' && !isTold)) return null;
  const taught = stop.kind === 'report' ? stop.report.to : stop.kind === 'question' ? stop.question : undefined;
  return (
    <aside className="wall__beside">
      {isRevealed && taught && hasReasons(scenario, taught, language) ? (
        <Reasons scenario={scenario} taught={taught} />
      ) : (
        <Story scenario={scenario} screen={screen} isRead={false} />
      )}
    </aside>
  );
}
