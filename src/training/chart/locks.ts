import { type Refusal, refusal } from '../../case/marking';
import { plan, type PlannedTask } from '../../case/plan';
import type { WizardContext } from '../../machine/context';
import { wizard } from '../../machine/wizard';
import type { ScreenId } from '#protocol/screens';
import { tasks } from '#protocol/tasks';

/** What opens a task: nothing, any of some others, or all of them. */
type Opens = 'atOnce' | 'either' | 'both';
/** A task of the plan and its lock. */
export interface Lock {
  readonly row: PlannedTask;
  readonly opens: Opens;
  /** Whether the running chart takes the mark that it was made. */
  readonly mayBeMade: boolean;
  /** Why not; undefined where it may. */
  readonly refused: Refusal | undefined;
}

/** What opens a task, in kind: 5.5.7-a for both, 5.5.3-violent-extremism-c for either. */
function opensBy({ task }: PlannedTask): Opens {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return 'atOnce';
  return need === 'any' ? 'either' : 'both';
}

/** The tasks of the plan, each with what locks it, as the chart stands on a screen. */
export function locksNow(screen: ScreenId, context: WizardContext): readonly Lock[] {
  const snapshot = wizard.resolveState({ value: screen, context });
  return plan(context).map((row) => ({
    row,
    opens: opensBy(row),
    mayBeMade: snapshot.can({ type: 'mark.made', task: row.task }),
    refused: refusal(context, row.task, { do: 'made' }),
  }));
}
