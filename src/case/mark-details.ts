/** The ways in which a report can be made. */
export const ways = ['telephone', 'in-person', 'online-form', 'in-writing'] as const;
type Way = (typeof ways)[number];
/** Who can take a report: a role, never a name. */
export const roles = [
  'duty-worker',
  'social-worker',
  'emergency-duty-team',
  'call-handler',
  'police-officer',
  'prevent-officer',
  'online-reply',
  'other',
] as const;
type Role = (typeof roles)[number];

/** Optional details of a mark. `day` and `time` say when the call took place, as the person entered them. */
export interface MarkDetails {
  readonly day?: string;
  readonly time?: string;
  readonly way?: Way | undefined;
  readonly role?: Role | undefined;
  readonly reference?: string;
}

/** Whether the text is a valid reference: at most 20 of A-Z, 0-9, / and -. */
export const isReference = (text: string): boolean => /^[A-Z0-9/-]{0,20}$/.test(text);
/** Whether the text is a time of day, such as `15:30`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether the text is a day that exists, such as `2026-03-01`. */
export const isDay = (text: string): boolean =>
  text.length === 10 && new Date(`${text}T00:00:00Z`).toJSON() === `${text}T00:00:00.000Z`;
/** Whether the text is a day and time that exist, such as `2026-03-01T15:30`. */
export const isMoment = (text: string): boolean =>
  isDay(text.slice(0, 10)) && text[10] === 'T' && isTime(text.slice(11));
