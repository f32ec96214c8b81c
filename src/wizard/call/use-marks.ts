import { flushSync } from 'react-dom';
import type { TaskId } from '#protocol/tasks';
import { type Act, acts } from '../../case/marks';
import { markEvent } from '../../machine/context';
import { useSession } from '../../session/session';
import { restAWhile } from '../../ui/rest';

/** Where focus goes once a mark is set, and once one is taken back. */
export const currentMarkId = 'current-mark';
export const marksId = 'marks';

/** How long a page takes no taps after a mark, in milliseconds: what comes in its place is not pressed by the second of two quick ones. */
const pause = 600;

/** The acts that the chart allows on a task's mark, and how to do one: then focus comes to what it says now. */
export function useMarks(task: TaskId): { readonly allowed: readonly Act[]; readonly mark: (act: Act) => void } {
  const { can, send } = useSession();
  const mark = (act: Act) => {
    flushSync(() => send(markEvent(task, act)));
    const next = document.getElementById(act.do === 'corrected' ? marksId : currentMarkId);
    next?.focus();
    restAWhile(next?.closest<HTMLElement>('.page__body') ?? null, pause);
  };
  return { allowed: acts.filter((act) => can(markEvent(task, act))), mark };
}
