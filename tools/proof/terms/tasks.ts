/** The referrals and reports, in the order of the protocol. */
export const taskIds = ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'] as const;
export type Task = (typeof taskIds)[number];
/** The reports that come only after Social Services and the Police (5.5.7-a). */
export const afterBoth = ['ceop', 'iwf', 'site'] as const satisfies readonly Task[];

/** Who can have said that they make a report, or that it be left. */
export const bodies = ['social-services', 'police'] as const satisfies readonly Task[];
export type Body = (typeof bodies)[number];
/** What a person can do to a task’s mark: `handled:police` where the Police said that they make it, `left:police` where they asked that it be left. */
export const markActions = [
  'told-more',
  'made',
  'tried',
  'handled:social-services',
  'handled:police',
  'left:social-services',
  'left:police',
  'corrected',
] as const;
export type MarkAction = (typeof markActions)[number];
export type Mark = Exclude<MarkAction, 'corrected' | 'told-more'>;
/** Every mark. */
export const marks = markActions.filter((action): action is Mark => action !== 'corrected' && action !== 'told-more');

/** Whom Social Services or the Police may tell themselves (5.5.6-g; for the SPOC 5.5.3-violent-extremism-c). */
export const othersMayMakeIt = (task: Task): boolean => task !== 'social-services' && task !== 'police';

/** Whom one may be asked to leave (5.5.6-g). Prevent/Channel is a must (5.5.3-violent-extremism-c): no request to leave it settles it. */
export const mayBeLeft = (task: Task): boolean => othersMayMakeIt(task) && task !== 'prevent-spoc';

/** Every mark that a task can have, one that must never count (`handled` on the first two) included; the empty one stands for no mark. */
export const everyMark: readonly (readonly Mark[])[] = [[], ...marks.map((mark) => [mark])];

/** What follows from the calls, in order. */
export const followUpIds = [
  'written-report',
  'acknowledgement',
  'safeguarding-lead',
  'placing-authority',
  'designated-officer',
  'adult-report',
] as const;
export type FollowUp = (typeof followUpIds)[number];
