import { taskIds } from '../terms/tasks';

/** What follows from a case, as the app or the terms have it: as much of it as is compared here by name. */
interface Result {
  readonly path: readonly string[];
  readonly end: string;
  readonly forms: readonly string[];
  readonly risks: Readonly<Record<string, string>>;
  readonly evidence: { readonly do: readonly string[]; readonly doNot: readonly string[] };
  readonly plan: readonly Row[];
  readonly followUps: readonly { readonly id: string; readonly status: string }[];
  readonly danger: string;
  readonly complete: boolean;
  readonly outstanding: readonly string[];
  readonly asked: readonly string[];
}
interface Row {
  readonly task: string;
  readonly duty: boolean;
  readonly status: string;
  readonly lockedBy: readonly string[];
  readonly by: string | null;
  readonly told: readonly string[];
  readonly news: readonly string[];
}
/** The first thing in which two results differ, as a kind and ids; `found` and `wanted` where it is so in both, and otherwise. */
export interface Unlike {
  readonly of: string;
  readonly found: string | undefined;
  readonly wanted: string | undefined;
}

type Entry = readonly [string, string];
/** Things that are so: of each its kind and ids. */
const each = (kind: string, ids: readonly string[]): readonly Entry[] => ids.map((id) => [`${kind} ${id}`, '']);

const ofRow = ({ task, duty, status, lockedBy, by, told, news }: Row): readonly Entry[] => [
  ...each('task', [task]),
  ...each('duty', duty ? [task] : []),
  [`status ${task}`, `status ${status}`],
  ...each(`waits ${task}`, lockedBy),
  ...(by === null ? [] : [[`by ${task}`, `task ${by}`] as const]),
  ...each(`told ${task}`, told),
  ...each(`news ${task}`, news),
];

const isTask = (id: string): boolean => taskIds.some((task) => task === id);

/** All that follows, thing by thing; what hurts most where it differs first. */
const thingsIn = (result: Result): ReadonlyMap<string, string> =>
  new Map([
    ...result.plan.flatMap(ofRow),
    ['danger', `danger ${result.danger}`],
    ...result.followUps.map(({ id, status }): Entry => [`follow-up ${id}`, `status ${status}`]),
    ...each('advice', [...result.evidence.doNot, ...result.evidence.do]),
    ...Object.entries(result.risks).map(([id, status]): Entry => [`risk ${id}`, `status ${status}`]),
    ...each('form', result.forms),
    ...each('asked', result.asked),
    ...each('screen', result.path),
    ['end', `screen ${result.end}`],
    ...each('left', result.outstanding.filter(isTask)),
    ...each(
      'question',
      result.outstanding.filter((id) => !isTask(id)),
    ),
    ...each('complete', result.complete ? [''] : []),
  ]);

/** The first thing that what follows in the app and what should follow by the terms do not have alike; undefined where only an order differs. */
export function unlike(found: unknown, wanted: unknown): Unlike | undefined {
  const [one, other] = [thingsIn(found as Result), thingsIn(wanted as Result)];
  const of = [...other.keys(), ...one.keys()].find((key) => one.get(key) !== other.get(key));
  return of === undefined ? undefined : { of: of.trim(), found: one.get(of), wanted: other.get(of) };
}
