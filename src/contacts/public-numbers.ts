import type { AuthorityId } from './authorities.ts';
import type { Service } from './contacts.ts';
import type { Place } from './file.ts';
import type { Hours, Weekday } from './own.ts';

/** What a council's number is for: the office, or its Emergency Duty Team out of hours. */
export const kinds = ['socialServices', 'outOfHours'] as const satisfies readonly Service[];
/** One of `kinds`. */
export type Kind = (typeof kinds)[number];

/** A number from a council's own page. Nobody has rung it, so a number that an organisation gives replaces it. */
export interface PublicNumber {
  readonly area: AuthorityId;
  readonly service: Kind;
  readonly number: string;
  /** When it is answered, if the same page says so. */
  readonly hours?: Hours;
  readonly sources: readonly [{ readonly at: string; readonly dated?: string }];
  readonly readOn: string;
}

const daily = (first: Weekday, last: Weekday, from: string, to: string): Hours[number] => ({ first, last, from, to });
const untilHalfFour = (from: string): Hours => [
  daily('monday', 'thursday', from, '17:00'),
  daily('friday', 'friday', from, '16:30'),
];
/** From closing time, half an hour earlier on a Friday, until a time in the morning, and all weekend. */
const closedUntil = (to: string): Hours => [
  daily('monday', 'friday', '00:00', to),
  daily('monday', 'thursday', '17:00', '24:00'),
  daily('friday', 'friday', '16:30', '24:00'),
  daily('saturday', 'sunday', '00:00', '24:00'),
];

type Row = readonly [area: AuthorityId, service: Kind, number: string, hours: Hours | undefined, page: string];

const anglesey =
  'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx';
const conwy =
  'https://www.conwy.gov.uk/en/Resident/Social-Care-and-Wellbeing/Im-worried-about-somebody/Reporting-a-Child-at-Risk/Reporting-a-Child-at-Risk.aspx 2020-01-09';
const denbighshire =
  'https://www.sirddinbych.gov.uk/en/health-and-social-care/children-young-people-and-families/report-a-child-at-risk.aspx';
const powys =
  'https://en.powys.gov.uk/article/11247/Reporting-Child-Abuse---Information-for-professional-staff?ccp=true';
const ceredigion = 'http://www.ceredigion.gov.uk/resident/coronavirus-covid-19/general-information/ 2020';
const pembrokeshire =
  'https://cms.pembrokeshire.gov.uk/child-care-assessment-team/what-to-do-if-you-are-concerned-about-a-child 2023-10-20';
const vale =
  'https://www.valeofglamorgan.gov.uk/en/living/social_care/children_and_young_people/Child-Protection/Concerns-about-a-Child.aspx';
const rhonddaCynonTaf =
  'https://rctcbc.gov.uk/EN/Resident/ChildrenandFamilies/Reportingaconcernaboutachild/ReportaChildProtectionIssue.aspx';
const merthyr =
  'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/';
const torfaen =
  'https://www.torfaen.gov.uk/en/HealthSocialCare/Keeping-Children-and-Adults-Safe/Child-Protection/Child-Protection.aspx 2024-06-06';
const newport = 'http://newport.gov.uk/en/Care-Support/Safeguarding-and-abuse/Child-protection.aspx';

/**
 * Only numbers on a council's own pages, and none on which sources differ, such as those for out of hours in
 * Pembrokeshire and Bridgend.
 */
const rows: readonly Row[] = [
  ['isle-of-anglesey', 'socialServices', '01248 725 888', undefined, anglesey],
  ['conwy', 'socialServices', '01492 575111', [daily('monday', 'friday', '09:00', '17:00')], conwy],
  ['conwy', 'outOfHours', '0300 123 3079', undefined, conwy],
  ['denbighshire', 'socialServices', '01824 712200', untilHalfFour('09:00'), denbighshire],
  ['denbighshire', 'outOfHours', '0345 053 3116', undefined, denbighshire],
  ['powys', 'socialServices', '01597 827666', undefined, powys],
  ['ceredigion', 'socialServices', '01545 574000', untilHalfFour('08:45'), ceredigion],
  ['ceredigion', 'outOfHours', '0300 4563554', undefined, ceredigion],
  ['pembrokeshire', 'socialServices', '01437 764551', undefined, pembrokeshire],
  ['swansea', 'socialServices', '01792 635700', undefined, 'http://www.swansea.gov.uk/index.cfm?articleid=13113'],
  // From 01:00 to 09:00 it is on call for the most serious emergencies.
  [
    'swansea',
    'outOfHours',
    '01792 775501',
    closedUntil('09:00'),
    'https://www.swansea.gov.uk/socialservicesemergencyhelp',
  ],
  ['vale-of-glamorgan', 'socialServices', '01446 725202', untilHalfFour('08:30'), vale],
  ['vale-of-glamorgan', 'outOfHours', '029 2078 8570', undefined, vale],
  [
    'rhondda-cynon-taf',
    'socialServices',
    '01443 425006',
    [daily('monday', 'friday', '08:30', '17:00')],
    rhonddaCynonTaf,
  ],
  ['rhondda-cynon-taf', 'outOfHours', '01443 743665', undefined, rhonddaCynonTaf],
  ['merthyr-tydfil', 'socialServices', '01685 725000', untilHalfFour('08:30'), merthyr],
  ['merthyr-tydfil', 'outOfHours', '01443 743665', closedUntil('08:30'), merthyr],
  [
    'caerphilly',
    'outOfHours',
    '0800 328 4432',
    closedUntil('08:30'),
    'https://www.caerphilly.gov.uk/contact-us/out-of-hours-social-services-support',
  ],
  ['torfaen', 'socialServices', '01495 762200', undefined, torfaen],
  ['torfaen', 'outOfHours', '0800 328 4432', undefined, torfaen],
  ['newport', 'socialServices', '01633 656656', undefined, newport],
  ['newport', 'outOfHours', '0800 328 4432', undefined, newport],
];

/** Every public number, with the day on which stored copies of the pages were read. No live page was opened. */
export const publicNumbers: readonly PublicNumber[] = rows.map(([area, service, number, hours, page]) => {
  const [at = '', dated] = page.split(' ');
  const source = { at, ...(dated !== undefined && { dated }) };
  return { area, service, number, ...(hours && { hours }), sources: [source], readOn: '2026-11-30' };
});

/** Returns the public number of that area and kind, if it has one. */
export const publicNumber = (area: AuthorityId, kind: Kind): PublicNumber | undefined =>
  publicNumbers.find((one) => one.area === area && one.service === kind);

/** Returns the public numbers of an area, except those that a `given` number of the same kind replaces. */
export const publicNumbersIn = (area: AuthorityId, given: readonly Place[]): readonly PublicNumber[] =>
  publicNumbers.filter(
    (one) => one.area === area && !given.some((own) => own.area === area && own.service === one.service),
  );
