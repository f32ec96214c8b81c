import { type Case, caseOf } from '../search/case';
import type { Thing, Value, Values } from '../search/space';
import { takesMark } from '../subject/rules';
import { actOf } from '../subject/chart';
import type { Report } from '../subject/walked';
import { tryOn } from '../try';
import { type MarkAction, markActions, othersMayMakeIt, type Task, taskIds } from '../terms/tasks';

type Marking = Extract<Report, { to: Task }>;

const marksOf = (values: Values): string => taskIds.map((task) => values.get(`mark ${task}`)?.[0] ?? '').join();
const everyMarking = taskIds.flatMap((to) => markActions.map((action) => [to, action] as const));
const marked = (values: Values, to: Task, action: MarkAction): Values =>
  new Map<Thing, Value>([...values, [`mark ${to}`, action === 'corrected' ? [] : [action]]]);

const takes = (said: Case, to: Task, action: MarkAction): boolean =>
  tryOn({ holds: () => takesMark(said, to, action) }, said).holds;

/** The shortest way of marking, on these answers, to the marks that are wanted; undefined where there is none. */
export function marksTo(answers: Values, wanted: Values): readonly Marking[] | undefined {
  const isUnheard = (task: Task) => !othersMayMakeIt(task) && wanted.get(`mark ${task}`)?.[0]?.includes(':');
  if (taskIds.some(isUnheard)) return undefined;
  const first: Values = new Map([...answers].filter(([thing]) => !thing.startsWith('mark ')));
  const found = new Map<string, readonly Marking[]>([[marksOf(first), []]]);
  const open: Values[] = [first];
  for (let values = open.shift(); values; values = open.shift()) {
    const way = found.get(marksOf(values)) ?? [];
    if (marksOf(values) === marksOf(wanted)) return way;
    const said = caseOf(values);
    for (const [to, action] of everyMarking) {
      const next = marked(values, to, action);
      if (found.has(marksOf(next)) || !takes(said, to, action)) continue;
      found.set(marksOf(next), [...way, { to, ...actOf(action) }]);
      open.push(next);
    }
  }
  return undefined;
}
