/** How a report was made. */
export const ways = ['telephone', 'in-person', 'online-form', 'in-writing'] as const;
type Way = (typeof ways)[number];
/** Who took the report: a role, never a name. */
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

/** What may be added to a mark; all of it may stay empty. `day` and `time`: when the call was, as the person set it. */
export interface MarkDetails {
  readonly day?: string;
  readonly time?: string;
  readonly way?: Way | undefined;
  readonly role?: Role | undefined;
  readonly reference?: string;
}

/** A reference as the other end gave it: at most 20 of A-Z 0-9 / -. */
export const isReference = (text: string): boolean => /^[A-Z0-9/-]{0,20}$/.test(text);
/** A time of day, `15:30`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A day that there is, `2026-03-01`. */
export const isDay = (text: string): boolean =>
  text.length === 10 && new Date(`${text}T00:00:00Z`).toJSON() === `${text}T00:00:00.000Z`;
/** A moment that there is, `2026-03-01T15:30`. */
export const isMoment = (text: string): boolean =>
  isDay(text.slice(0, 10)) && text[10] === 'T' && isTime(text.slice(11));
