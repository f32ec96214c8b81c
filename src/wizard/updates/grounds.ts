import type { Ground } from '#protocol/clauses';
import { type DoId, doNots, type DoNotId, dos } from '#protocol/evidence';
import type { RiskId } from '#protocol/questions';
import type { FollowUpId, TaskId } from '#protocol/tasks';
import type { CardLineId } from '../../case/cards';
import type { PlannedTask } from '../../case/plan';
import type { UpdateId } from '../../updates/updates';
import type { Key } from '../../words/words';
import rows from './grounds.json' with { type: 'json' };

/** What a line is based on: a clause or good practice, an update, the person's answers, or how Clear Steps works. */
export type Basis = Ground | UpdateId | 'your-answers' | 'clear-steps';
/** Everything one line is based on. */
export type BasisList = readonly [Basis, ...Basis[]];

type Within<Place extends string> = Extract<Key, `${Place}${string}`>;
/** Texts that all advise: a new one without a row in `grounds.json` does not compile. */
type Advising =
  | Within<'do-nots:'>
  | Within<'advice:do'>
  | `advice:say/${CardLineId}`
  | Exclude<Within<'tasks:'>, `tasks:${TaskId}/title`>
  | Exclude<
      Within<'call:say/'>,
      `call:say/${'title' | 'write' | 'ready'}` | Within<'call:say/in/'> | Within<'call:say/leads/'>
    >
  | Within<`risks:${RiskId}/${'short' | 'harms' | 'tell'}`>
  | `pages:next-steps/followUps/${FollowUpId}`;

/** What a line of advice is based on before the grounds of its rule and, in `besides`, after them. */
const before: Readonly<Partial<Record<DoId | DoNotId, Basis>>> = {
  'no-copying-images': 'image-law',
  'no-questioning': 'first-person-told',
};
const besides: readonly (DoId | DoNotId)[] = ['leave-devices-alone', 'secure-paper', 'secure-electronic'];
const adviceLines = Object.fromEntries(
  Object.entries({ ...doNots, ...dos }).map(([key, { grounds }]) => {
    const id = key as DoId | DoNotId;
    const on = [before[id] ?? [], grounds, besides.includes(id) ? (['good-practice'] as const) : []].flat();
    return [id in doNots ? `do-nots:${id}` : `advice:do/${id}/line`, on];
  }),
) as unknown as Readonly<Record<`do-nots:${DoNotId}` | `advice:do/${DoId}/line`, BasisList>>;
/** What each text is based on. Every row says so itself: that of good practice, too. */
const bases = { ...adviceLines, ...rows };
/** The places of texts with grounds: a text, or several whose lines stand on different grounds. */
export type GroundedPlace = keyof typeof bases;
export type GroundedKey = {
  [P in GroundedPlace]: (typeof bases)[P] extends readonly unknown[] ? P : `${P}/${keyof (typeof bases)[P] & string}`;
}[GroundedPlace];

export const groundedPlaces = Object.keys(bases) as GroundedPlace[];
/** Whether a key is the place of texts with grounds. */
export const isPlace = (key: string): key is GroundedPlace => key in bases;

type Row = readonly string[] | Readonly<Record<string, readonly string[]>>;
const grounds = Object.fromEntries(
  Object.entries<Row>(bases).flatMap(([place, on]) =>
    'map' in on ? [[place, on]] : Object.entries(on).map(([name, its]) => [`${place}/${name}`, its]),
  ),
) as unknown as Readonly<Record<GroundedKey, BasisList>> satisfies Readonly<Record<Advising, BasisList>>;
export const groundedKeys = Object.keys(grounds) as GroundedKey[];
/** Whether the text of a key has grounds. */
export const isGrounded = (key: string): key is GroundedKey => key in grounds;
/** Returns what every line of a text is based on. */
export const groundsOf = (key: GroundedKey): BasisList => grounds[key];

/** For cases without a device or the internet, for which the protocol says little about who to tell. */
const offline: Readonly<Partial<Record<TaskId, readonly Basis[]>>> = {
  'social-services': ['every-concern', 'duty-to-report'],
  police: ['emergency', 'police-where-crime'],
};
/** Returns what a task's must or may is based on. `isOnline`: whether a device or the internet plays a part. */
export function kindStandsOn(
  { task, because }: Pick<PlannedTask, 'task' | 'because'>,
  isOnline: boolean,
): readonly Basis[] {
  const of = isOnline ? undefined : offline[task];
  return of ?? (task === 'social-services' ? [...because, 'duty-to-report'] : because);
}
