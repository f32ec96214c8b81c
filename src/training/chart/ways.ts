import type { QuestionId } from '#protocol/questions';
import { givenIn } from '../../case/answers';
import { type Move, moves, movesFromAnywhere, type StateId } from '../../chart/graph';
import { acts } from '../../case/marks';
import { markEvent, type WizardContext, type WizardEvent } from '../../machine/context';
import { taskIds } from '#protocol/tasks';
import { type WayNow, waysNow } from './guards-now';

/** The events of a type as the case would give them: an answer as it stands, a mark for each task, by each who can have said so. */
function eventsOf(by: string, context: WizardContext): readonly WizardEvent[] {
  if (by.startsWith('mark.')) {
    const ofThis = acts.filter((act) => `mark.${act.do}` === by);
    return taskIds.flatMap((task) => ofThis.map((act) => markEvent(task, act)));
  }
  const [kind, question] = by.split('.');
  const answer = kind === 'answer' ? { answer: givenIn(context.answers)[question as QuestionId] } : {};
  // What is taken at once, and what stands for any event, is asked as by Continue.
  return [{ type: by === '' || by === '*' ? 'continue' : by, ...answer } as WizardEvent];
}

function allNow(some: readonly Move[], context: WizardContext): readonly WayNow[] {
  const types = [...new Set(some.map(({ by }) => by))];
  return types.flatMap((type) => {
    const ofType = some.filter(({ by }) => by === type);
    return eventsOf(type, context).flatMap((event) => waysNow(ofType, context, event));
  });
}

/** Every way on from a state of its own, with each guard as the case has it. */
export const waysFrom = (state: StateId, context: WizardContext): readonly WayNow[] =>
  allNow(
    moves.filter(({ from }) => from === state),
    context,
  );

/** Every way that each screen has: the chart's own. */
export const waysFromAnywhere = (context: WizardContext): readonly WayNow[] => allNow(movesFromAnywhere, context);
