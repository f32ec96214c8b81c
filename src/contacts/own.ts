import { anyText, eachOf, type Infer, objectOf, optional } from '../validation/schema.ts';
import { areas, authorityNumbers, checkedOn, telephone } from './contacts.ts';
import { hours } from './hours.ts';
import { inEachLanguage, pageAddress } from './texts.ts';

const form = optional(inEachLanguage(pageAddress));
/** Of a council: its office hours, its form for the written report, and the form for a Prevent referral there. In: today as year-month-day. */
export const council = (today: string) =>
  objectOf({ hours: optional(hours), form, preventForm: form, checkedOn: checkedOn(today) });

/** Whom an organisation has of its own: a role, and never a person’s name. */
export const safeguardingRoles = ['team', 'person'] as const;
/** How one of them is reached, and when. In: today as year-month-day. */
export const safeguardingNumber = (today: string) =>
  objectOf({ number: telephone([]), hours: optional(hours), checkedOn: checkedOn(today) });

/**
 * A file of contacts: local numbers, what is to be known of a council beside its number, and the organisation’s own safeguarding team and
 * designated person. The one rule for the build, the command and the device; that no number is of two bodies is asked of an organisation’s own
 * file alone. In: today as year-month-day.
 */
export const contactsFile = (today: string) =>
  objectOf({
    $schema: optional(anyText),
    numbers: eachOf(areas, authorityNumbers(today)),
    councils: optional(eachOf(areas, council(today))),
    safeguarding: optional(eachOf(safeguardingRoles, safeguardingNumber(today))),
  });

/** What local/contacts.json holds once it has passed the check. */
export type Contacts = Infer<ReturnType<typeof contactsFile>>;
