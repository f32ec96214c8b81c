import { anyText, eachOf, type Infer, objectOf, optional } from '../validation/schema.ts';
import { areas, authorityNumbers, checkedOn, telephone } from './contacts.ts';
import { hours } from './hours.ts';
import { inEachLanguage, pageAddress } from './texts.ts';

const form = optional(inEachLanguage(pageAddress));
/** Returns the schema of a council's hours, and its forms for a report and for Prevent. `today`: `2026-11-24`. */
export const council = (today: string) =>
  objectOf({ hours: optional(hours), form, preventForm: form, checkedOn: checkedOn(today) });

/** Who an organisation's own contacts are: a role, never a person’s name. */
export const safeguardingRoles = ['team', 'person'] as const;
/** Returns the schema for how to reach one of them, and when. `today`: `2026-11-24`. */
export const safeguardingNumber = (today: string) =>
  objectOf({ number: telephone([]), hours: optional(hours), checkedOn: checkedOn(today) });

/**
 * Returns the schema of a contacts file: local numbers, details of councils, and the organisation’s own safeguarding
 * team and designated person. The build, the command and the device all use it. That two bodies never share a number is
 * checked only in an organisation’s own file. `today`: `2026-11-24`.
 */
export const contactsFile = (today: string) =>
  objectOf({
    $schema: optional(anyText),
    numbers: eachOf(areas, authorityNumbers(today)),
    councils: optional(eachOf(areas, council(today))),
    safeguarding: optional(eachOf(safeguardingRoles, safeguardingNumber(today))),
  });

/** The content of a local/contacts.json that has passed the check. */
export type Contacts = Infer<ReturnType<typeof contactsFile>>;
