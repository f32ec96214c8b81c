import type { PromiseId, SearchedId } from '../promises/check';
import { afterBoth, bodies } from '../terms/tasks';
import type { Fault } from '../breadth/faults-in';

type Id = PromiseId | SearchedId;

/** By what is remembered otherwise than it should be, which promise that breaks. */
const ofMemory: Readonly<Record<string, Id>> = {
  screen: 'P10',
  'no-screen': 'P10',
  answers: 'P24',
  ticks: 'P24',
  marks: 'P12',
  told: 'P17',
  shown: 'P11',
  change: 'P11',
};
/** By the kind of what follows otherwise than it should. */
const ofKind: Readonly<Record<string, Id>> = {
  by: 'P18',
  told: 'P17',
  news: 'P17',
  danger: 'P15',
  'follow-up': 'P19',
  advice: 'P6',
  end: 'P4',
  complete: 'P4',
  left: 'P16',
};

const isBody = (task: string): boolean => bodies.some((body) => body === task);
/** Which promise says when a task is there, and when it opens. */
function ofTask(task: string, isOrder: boolean): Id {
  if (isBody(task)) return 'P3';
  if (task === 'prevent-spoc') return 'P2';
  return isOrder && afterBoth.some((other) => other === task) ? 'P1' : 'P7';
}

function ofStatus(task: string, all: readonly string[]): Id {
  if (all.some((status) => /handled|left/.test(status))) return isBody(task) ? 'P16' : 'P18';
  return all.some((status) => status.endsWith('locked')) ? ofTask(task, true) : 'P12';
}

/** Which promise something breaks that is not as the terms have it: the one that speaks of it. */
export function brokenBy({ what, of, found = '', wanted = '' }: Fault): Id {
  const [kind = '', id = ''] = of?.split(' ') ?? [];
  if (kind === 'status') return ofStatus(id, [found, wanted]);
  if (kind === 'task' || kind === 'duty' || kind === 'waits') return ofTask(id, kind === 'waits');
  return (of === undefined ? ofMemory[what] : ofKind[kind]) ?? 'P9';
}
