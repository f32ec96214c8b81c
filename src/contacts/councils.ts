import type { Language } from '../words/language-ids.ts';
import type { AuthorityId } from './authorities.ts';

/** The 22 councils' own sites; the Welsh ones where they have a host of their own. */
const sites: Readonly<Record<AuthorityId, Readonly<Record<Language, string>>>> = {
  'isle-of-anglesey': { en: 'https://www.anglesey.gov.wales', cy: 'https://www.ynysmon.llyw.cymru' },
  gwynedd: { en: 'https://www.gwynedd.llyw.cymru', cy: 'https://www.gwynedd.llyw.cymru' },
  conwy: { en: 'https://www.conwy.gov.uk', cy: 'https://www.conwy.gov.uk' },
  denbighshire: { en: 'https://www.denbighshire.gov.uk', cy: 'https://www.sirddinbych.gov.uk' },
  flintshire: { en: 'https://www.flintshire.gov.uk', cy: 'https://www.siryfflint.gov.uk' },
  wrexham: { en: 'https://www.wrexham.gov.uk', cy: 'https://www.wrecsam.gov.uk' },
  powys: { en: 'https://en.powys.gov.uk', cy: 'https://cy.powys.gov.uk' },
  ceredigion: { en: 'https://www.ceredigion.gov.uk', cy: 'https://www.ceredigion.gov.uk' },
  pembrokeshire: { en: 'https://www.pembrokeshire.gov.uk', cy: 'https://www.sir-benfro.gov.uk' },
  carmarthenshire: { en: 'https://www.carmarthenshire.gov.wales', cy: 'https://www.sirgar.llyw.cymru' },
  swansea: { en: 'https://www.swansea.gov.uk', cy: 'https://abertawe.gov.uk' },
  'neath-port-talbot': { en: 'https://www.npt.gov.uk', cy: 'https://www.npt.gov.uk' },
  bridgend: { en: 'https://www.bridgend.gov.uk', cy: 'https://www.bridgend.gov.uk' },
  'vale-of-glamorgan': { en: 'https://www.valeofglamorgan.gov.uk', cy: 'https://www.valeofglamorgan.gov.uk' },
  cardiff: { en: 'https://www.cardiff.gov.uk', cy: 'https://www.caerdydd.gov.uk' },
  'rhondda-cynon-taf': { en: 'https://www.rctcbc.gov.uk', cy: 'https://www.rctcbc.gov.uk' },
  'merthyr-tydfil': { en: 'https://www.merthyr.gov.uk', cy: 'https://www.merthyr.gov.uk' },
  caerphilly: { en: 'https://www.caerphilly.gov.uk', cy: 'https://www.caerffili.gov.uk' },
  'blaenau-gwent': { en: 'https://blaenau-gwent.gov.uk', cy: 'https://blaenau-gwent.gov.uk' },
  torfaen: { en: 'https://www.torfaen.gov.uk', cy: 'https://www.torfaen.gov.uk' },
  monmouthshire: { en: 'https://www.monmouthshire.gov.uk', cy: 'https://www.monmouthshire.gov.uk' },
  newport: { en: 'https://www.newport.gov.uk', cy: 'https://www.newport.gov.uk' },
};

/** A council's page on worries about a child, if seen: only in English. Newport's is left out, as it used http. */
const reportPages: Readonly<Partial<Record<AuthorityId, string>>> = {
  'isle-of-anglesey':
    'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx',
  conwy:
    'https://www.conwy.gov.uk/en/Resident/Social-Care-and-Wellbeing/Im-worried-about-somebody/Reporting-a-Child-at-Risk/Reporting-a-Child-at-Risk.aspx',
  denbighshire:
    'https://www.sirddinbych.gov.uk/en/health-and-social-care/children-young-people-and-families/report-a-child-at-risk.aspx',
  powys: 'https://en.powys.gov.uk/article/11247/Reporting-Child-Abuse---Information-for-professional-staff?ccp=true',
  swansea: 'https://www.swansea.gov.uk/safeguardingchildren?lang=en',
  'vale-of-glamorgan':
    'https://www.valeofglamorgan.gov.uk/en/living/social_care/children_and_young_people/Child-Protection/Concerns-about-a-Child.aspx',
  'rhondda-cynon-taf':
    'https://rctcbc.gov.uk/EN/Resident/ChildrenandFamilies/Reportingaconcernaboutachild/ReportaChildProtectionIssue.aspx',
  'merthyr-tydfil':
    'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/',
  torfaen:
    'https://www.torfaen.gov.uk/en/HealthSocialCare/Keeping-Children-and-Adults-Safe/Child-Protection/Child-Protection.aspx',
};

/** Returns where a council gives its number: its page on worries about a child in that language, or else its site. */
export const councilAt = (area: AuthorityId, language: Language): string =>
  (language === 'en' ? reportPages[area] : undefined) ?? sites[area][language];

/** Returns the council’s English page on worries about a child, for other languages, which link to its site. */
export const englishPage = (area: AuthorityId, language: Language): string | undefined =>
  language === 'en' ? undefined : reportPages[area];

/** How an address was last seen, and its newest date. One source is enough for it; a fact relies on all of its own. */
interface Met {
  readonly how: 'seen' | 'named';
  readonly dated?: string;
}
const seen = (dated?: string): Met => ({ how: 'seen', ...(dated !== undefined && { dated }) });
const named = (dated: string): Met => ({ how: 'named', dated });

/** How the address shown in each language was seen. */
const lastSeen: Readonly<Record<AuthorityId, Readonly<Record<Language, Met>>>> = {
  'isle-of-anglesey': { en: seen(), cy: seen() },
  gwynedd: { en: named('2024-02-06'), cy: seen() },
  conwy: { en: seen('2020-01-09'), cy: seen('2020-01-09') },
  denbighshire: { en: seen(), cy: named('2022-09') },
  flintshire: { en: named('2022-07-25'), cy: seen('2020-03-26') },
  wrexham: { en: named('2026-08-03'), cy: seen() },
  powys: { en: seen(), cy: seen('2022-10-17') },
  ceredigion: { en: named('2026-08-03'), cy: seen('2022-05-12') },
  pembrokeshire: { en: named('2022-07-25'), cy: seen('2022-09-15') },
  carmarthenshire: { en: named('2026-08-03'), cy: seen() },
  swansea: { en: seen(), cy: seen('2024-12-18') },
  'neath-port-talbot': { en: named('2026-08-06'), cy: seen('2022-09-15') },
  bridgend: { en: seen('2025-09-04'), cy: seen('2019-12-10') },
  'vale-of-glamorgan': { en: seen(), cy: seen('2024-12-19') },
  cardiff: { en: named('2026-08-03'), cy: named('2021-08-02') },
  'rhondda-cynon-taf': { en: seen(), cy: seen('2020-03') },
  'merthyr-tydfil': { en: seen(), cy: seen('2025-06-09') },
  caerphilly: { en: named('2022-07-25'), cy: seen('2024-05') },
  'blaenau-gwent': { en: seen(), cy: seen('2021-03-12') },
  torfaen: { en: seen('2024-06-06'), cy: seen('2025-11-21') },
  monmouthshire: { en: named('2023-03-08'), cy: seen('2020-04') },
  newport: { en: named('2026-08-03'), cy: seen() },
};

/** A council's address as it was read: how it was found, and the date of its source, if it has one. */
export interface CouncilReading {
  readonly how: Met['how'];
  readonly sources: readonly [{ readonly at: string; readonly dated?: string }];
  readonly readOn: string;
}
/** Returns the address of a council in a language, as it was read. */
export function councilReading(area: AuthorityId, language: Language): CouncilReading {
  const { how, ...source } = lastSeen[area][language];
  // On this day stored council pages, and lists of them, were read for these addresses; no page was opened.
  return { how, sources: [{ at: councilAt(area, language), ...source }], readOn: '2026-11-26' };
}
