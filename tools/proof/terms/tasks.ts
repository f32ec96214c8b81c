/** The referrals and reports, in the order of the protocol. */
export const taskIds = ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'] as const;
export type Task = (typeof taskIds)[number];
/** The reports that come only after Social Services and the Police (5.5.7-a). */
export const afterBoth = ['ceop', 'iwf', 'site'] as const satisfies readonly Task[];

/** What a person can do to a task’s mark. */
export const markActions = ['made', 'handled', 'tried', 'corrected'] as const;
export type MarkAction = (typeof markActions)[number];
export type Mark = Exclude<MarkAction, 'corrected'>;

/** Whom Social Services or the Police may tell themselves (5.5.6-g; for the SPOC 5.5.3-violent-extremism-c). */
export const othersMayMakeIt = (task: Task): boolean => task !== 'social-services' && task !== 'police';

/** Every mark that a task can have, one that must never count (`handled` on the first two) included; the empty one stands for no mark. */
export const everyMark: readonly (readonly Mark[])[] = [[], ['made'], ['handled'], ['tried']];
