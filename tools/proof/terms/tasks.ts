import { ids } from './ids';

/** The referrals and reports, in the order of the protocol. */
export const taskIds = ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'] as const;
export type Task = (typeof taskIds)[number];
/** The reports that come only after Social Services and the Police (5.5.7-a). */
export const afterBoth = ['ceop', 'iwf', 'site'] as const satisfies readonly Task[];

/** Who can say that they make a report, or ask to leave it. */
export const bodies = ['social-services', 'police'] as const satisfies readonly Task[];
export type Body = (typeof bodies)[number];
/** The ways in which each of them was told: in calls that were marked, or before, as an answer says. */
export const toldBys = [...bodies, 'answer:social-services', 'answer:police'] as const;
export type ToldBy = (typeof toldBys)[number];
/** What can be done to a mark. `handled:police`: the Police said they make it; `left:police`: asked to leave it. */
export const markActions = ids(
  'told-more made tried handled:social-services handled:police left:social-services left:police corrected',
);
export type MarkAction = (typeof markActions)[number];
export type Mark = Exclude<MarkAction, 'corrected' | 'told-more'>;
/** Every mark. */
export const marks = markActions.filter((action): action is Mark => action !== 'corrected' && action !== 'told-more');

/** Whether Social Services or the Police may tell them instead (5.5.6-g; for the SPOC 5.5.3-violent-extremism-c). */
export const othersMayMakeIt = (task: Task): boolean => task !== 'social-services' && task !== 'police';

/**
 * Whether a task may be left if this body asks (5.5.6-g). Prevent/Channel is a must (5.5.3-violent-extremism-c): only
 * the Police can say that it is not needed, while it is in doubt.
 */
export const mayBeLeft = (task: Task, by: Body): boolean =>
  othersMayMakeIt(task) && (task !== 'prevent-spoc' || by === 'police');

/** Every mark a task can have, even one that must not count (`handled` on the first two); the empty list is no mark. */
export const everyMark: readonly (readonly Mark[])[] = [[], ...marks.map((mark) => [mark])];

/** The follow-ups, in order. */
export const followUpIds = [
  ...ids('written-report acknowledgement safeguarding-lead placing-authority designated-officer adult-report'),
  ...ids('support-for-child'),
];
export type FollowUp = (typeof followUpIds)[number];
