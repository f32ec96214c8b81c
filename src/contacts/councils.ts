import type { AuthorityId } from './authorities.ts';

/** A council's own site in each language, and its page on a worry about a child, where one was seen (in English alone). */
interface Council {
  readonly en: string;
  readonly cy: string;
  readonly report?: string;
}

/**
 * The 22 councils' own addresses; in Welsh those of their Welsh sites, where they have a host for it. Newport's page was seen under http
 * alone, so that its site stands there.
 */
const councils: Readonly<Record<AuthorityId, Council>> = {
  'isle-of-anglesey': {
    en: 'https://www.anglesey.gov.wales',
    cy: 'https://www.ynysmon.llyw.cymru',
    report:
      'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx',
  },
  gwynedd: { en: 'https://www.gwynedd.llyw.cymru', cy: 'https://www.gwynedd.llyw.cymru' },
  conwy: {
    en: 'https://www.conwy.gov.uk',
    cy: 'https://www.conwy.gov.uk',
    report:
      'https://www.conwy.gov.uk/en/Resident/Social-Care-and-Wellbeing/Im-worried-about-somebody/Reporting-a-Child-at-Risk/Reporting-a-Child-at-Risk.aspx',
  },
  denbighshire: {
    en: 'https://www.denbighshire.gov.uk',
    cy: 'https://www.sirddinbych.gov.uk',
    report:
      'https://www.sirddinbych.gov.uk/en/health-and-social-care/children-young-people-and-families/report-a-child-at-risk.aspx',
  },
  flintshire: { en: 'https://www.flintshire.gov.uk', cy: 'https://www.siryfflint.gov.uk' },
  wrexham: { en: 'https://www.wrexham.gov.uk', cy: 'https://www.wrecsam.gov.uk' },
  powys: {
    en: 'https://en.powys.gov.uk',
    cy: 'https://cy.powys.gov.uk',
    report: 'https://en.powys.gov.uk/article/11247/Reporting-Child-Abuse---Information-for-professional-staff?ccp=true',
  },
  ceredigion: { en: 'https://www.ceredigion.gov.uk', cy: 'https://www.ceredigion.gov.uk' },
  pembrokeshire: { en: 'https://www.pembrokeshire.gov.uk', cy: 'https://www.sir-benfro.gov.uk' },
  carmarthenshire: { en: 'https://www.carmarthenshire.gov.wales', cy: 'https://www.sirgar.llyw.cymru' },
  swansea: {
    en: 'https://www.swansea.gov.uk',
    cy: 'https://abertawe.gov.uk',
    report: 'https://www.swansea.gov.uk/safeguardingchildren?lang=en',
  },
  'neath-port-talbot': { en: 'https://www.npt.gov.uk', cy: 'https://www.npt.gov.uk' },
  bridgend: { en: 'https://www.bridgend.gov.uk', cy: 'https://www.bridgend.gov.uk' },
  'vale-of-glamorgan': {
    en: 'https://www.valeofglamorgan.gov.uk',
    cy: 'https://www.valeofglamorgan.gov.uk',
    report:
      'https://www.valeofglamorgan.gov.uk/en/living/social_care/children_and_young_people/Child-Protection/Concerns-about-a-Child.aspx',
  },
  cardiff: { en: 'https://www.cardiff.gov.uk', cy: 'https://www.caerdydd.gov.uk' },
  'rhondda-cynon-taf': {
    en: 'https://www.rctcbc.gov.uk',
    cy: 'https://www.rctcbc.gov.uk',
    report:
      'https://rctcbc.gov.uk/EN/Resident/ChildrenandFamilies/Reportingaconcernaboutachild/ReportaChildProtectionIssue.aspx',
  },
  'merthyr-tydfil': {
    en: 'https://www.merthyr.gov.uk',
    cy: 'https://www.merthyr.gov.uk',
    report:
      'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/',
  },
  caerphilly: { en: 'https://www.caerphilly.gov.uk', cy: 'https://www.caerffili.gov.uk' },
  'blaenau-gwent': { en: 'https://blaenau-gwent.gov.uk', cy: 'https://blaenau-gwent.gov.uk' },
  torfaen: {
    en: 'https://www.torfaen.gov.uk',
    cy: 'https://www.torfaen.gov.uk',
    report:
      'https://www.torfaen.gov.uk/en/HealthSocialCare/Keeping-Children-and-Adults-Safe/Child-Protection/Child-Protection.aspx',
  },
  monmouthshire: { en: 'https://www.monmouthshire.gov.uk', cy: 'https://www.monmouthshire.gov.uk' },
  newport: { en: 'https://www.newport.gov.uk', cy: 'https://www.newport.gov.uk' },
};

/** Where a council gives its number for a worry about a child: its page on that, where one is known in the language, else its site. */
export const councilAt = (area: AuthorityId, language: 'en' | 'cy'): string =>
  language === 'cy' ? councils[area].cy : (councils[area].report ?? councils[area].en);

/** The council’s page on a worry about a child, where another language has the council’s site instead: it was seen in English alone. */
export const englishPage = (area: AuthorityId, language: 'en' | 'cy'): string | undefined =>
  language === 'cy' ? councils[area].report : undefined;
