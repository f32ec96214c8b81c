import type { ClauseId } from '#protocol/clauses';
import { harm, imageryOrUnsure, need, trustedAdult } from '#protocol/questions';
import { has, never } from '#protocol/shapes';
import type { ScreenId } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { type Fact, firstRead, readAgain } from './fact.ts';

const wsp = 'https://safeguarding.wales/en/chi-i';
const diogelu = 'https://diogelu.cymru/en';
const s130 =
  'https://law.gov.wales/publicservices/social-care/Local-authority-responsibilities/Safeguarding/safeguarding-duties-to-reports/?lang=cy';

// One table, so that an id that stands twice does not compile.
const all = {
  // How and to whom to report: what was found after the protocol, mostly in the Wales Safeguarding Procedures.
  emergency: {
    sources: [
      { at: 'https://safeguarding.wales/chi/c2/c2.p8.html' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['called-999', 'referrals', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'silent-999': {
    sources: [
      { at: 'https://www.south-wales.police.uk/cy/cyngor/system-dawel-999/' },
      {
        at: 'https://www.dyfed-powys.police.uk/cy/newyddion/datganiadau-ir-wasg/iopc-yn-lansio-ymgyrch-cael-eich-clywed-i-godi-ymwybyddiaeth-o-system-dawel-999/',
        dated: '2019-04-08',
      },
      { at: 'https://www.cambs.police.uk/information-and-services/Contact/Silent-999-Calls' },
      { at: 'https://www.northyorkshire.police.uk/contact/emergency-sms-text-service/' },
      { at: 'https://111.wales.nhs.uk/localservices/calling999/?locale=cy' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'police',
    byName: true,
    screens: ['called-999', 'referrals/police'],
    clauses: [],
  },
  'numbers-999-101': {
    sources: [
      {
        at: 'https://cms.pembrokeshire.gov.uk/child-care-assessment-team/what-to-do-if-you-are-concerned-about-a-child',
        dated: '2023-10-20',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'police',
    screens: ['referrals/police', 'local-numbers'],
    clauses: [],
  },
  'out-of-hours': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p6` }, { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p6' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'local-numbers', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  'duty-to-report': {
    sources: [
      { at: s130 },
      { at: `${wsp}/chi-i-c2/c2-p4` },
      {
        at: 'https://www.nspcc.org.uk/preventing-abuse/child-protection-system/wales/reporting-your-concerns/',
        dated: '2015',
      },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'legal-adviser',
    screens: ['referrals', 'referrals/social-services'],
    clauses: ['5.5.5-b'],
    dates: { since: '2016-04' },
  },
  'english-duty': {
    sources: [
      {
        at: 'https://www.gov.uk/government/publications/circular-0042026-crime-and-policing-act-2026/circular-0042026-crime-and-policing-act-2026-accessible',
        dated: '2026-06-29',
      },
      {
        at: 'https://www.gov.uk/government/publications/crime-and-policing-bill-2025-delegated-powers-supplementary-memoranda/delegated-powers-memorandum-13-february-2026',
        dated: '2026-02-25',
      },
      {
        at: 'https://gov.uk/government/publications/crime-and-policing-bill-2025-factsheets/crime-and-policing-bill-independent-inquiry-into-child-sexual-abuse-recommendations',
        dated: '2025-02-25',
      },
    ],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'legal-adviser',
    screens: [],
    clauses: ['5.5.5-b'],
    dates: { since: '2026-04' },
  },
  'every-concern': {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c2/c2-p3` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: [],
    clauses: ['5.5.5-b'],
  },
  'report-is-referral': {
    sources: [{ at: `${wsp}/chi-i-c3pt1/c3pt1-p3` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: [],
    clauses: ['5.5.5-b'],
  },
  'lack-of-detail': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p17` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
    clauses: [],
  },
  'not-anonymous': {
    sources: [
      {
        at: 'https://www.anglesey.gov.wales/en/Residents/Children-and-families/Are-you-worried-about-a-child-or-about-yourself/Concerned-about-a-child.aspx',
      },
      {
        at: 'https://www.merthyr.gov.uk/resident/social-services-and-well-being/childrens-services/how-to-report-a-childyoung-person-you-believe-is-at-risk-ofexperiencing-abuse-and-neglect/',
      },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
    clauses: [],
  },
  'police-where-crime': {
    sources: [
      { at: `${wsp}/chi-i-c2/c2-p17` },
      { at: 'https://safeguarding.wales/chi/c2/c2.p8.html' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p8' },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['other-procedures'],
    clauses: ['5.5.5-b'],
  },
  'safeguarding-person': {
    sources: [{ at: `${wsp}/chi-i-c2/c2-p13` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services'],
    clauses: [],
  },
  'which-authority': {
    sources: [{ at: s130 }, { at: `${wsp}/chi-i-c2/c2-p6` }, { at: `${wsp}/chi-i-c3pt1/c3pt1-p3` }],
    readOn: firstRead,
    sure: 'sources-differ',
    confirmBy: 'safeguarding-lead',
    screens: ['before-you-ring', 'referrals/social-services', 'referrals/police'],
    clauses: ['5.5.5-b'],
  },
  consent: {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c2/c2-p16` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance', 'referrals/social-services'],
    clauses: [],
  },
  'adult-at-risk': {
    sources: [{ at: s130 }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    when: has(harm, 'adult-targeted-for-access'),
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.3-contact'],
  },
  'child-under-18': {
    sources: [{ at: `${diogelu}/chi-i/chi-i-c1/c1-p4` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'legal-adviser',
    screens: ['need', 'evidence-guidance'],
    clauses: ['5.5.1-a'],
  },
  'position-of-trust': {
    sources: [
      { at: `${diogelu}/s5-i/s5-i-7/` },
      { at: 'http://safeguarding.wales/adu/a5/a5.p3.html' },
      {
        at: 'https://ourpeople.carmarthenshire.gov.wales/our-people/hr/recruitment/disclosure-and-barring-service-guidance-for-managers/dealing-with-a-situation-where-you-have-safeguarding-concerns',
        dated: '2024-04',
      },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    when: { any: [has(need, 'professional-conduct'), trustedAdult] },
    screens: ['referrals', 'referrals/social-services', 'next-steps', 'professional-conduct', 'record'],
    clauses: ['5.5.1-c'],
  },

  // What stands beside the protocol or in place of its parents, and what follows a report.
  'procedures-replaced': {
    sources: [
      {
        at: 'https://learning.nspcc.org.uk/research-resources/2019/wales-safeguarding-procedures-caspar-briefing/',
        dated: '2019-12-06',
      },
      { at: 'https://cysur.wales/new-national-guidance/wales-safeguarding-procedures' },
      { at: 'https://earlyyears.wales/all-wales-safeguarding-procedures/', dated: '2019-11-13' },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps'],
    clauses: ['header', '5.5.5-a'],
    dates: { out: '2019-11', everywhere: '2020-04' },
  },
  'still-listed': {
    sources: [{ at: 'https://cysur.wales/national-policies-procedures' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: [],
    clauses: ['header'],
  },
  'written-confirmation': {
    sources: [
      { at: `${wsp}/chi-i-c2/c2-p17` },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p17' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p2' },
    ],
    readOn: readAgain,
    sure: 'sources-differ',
    confirmBy: 'safeguarding-lead',
    screens: ['referrals/social-services', 'next-steps', 'record'],
    clauses: ['5.5.5-b'],
  },
  'no-acknowledgement': {
    sources: [
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18' },
      { at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p2' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps', 'record'],
    clauses: [],
  },
  disagree: {
    sources: [{ at: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p18' }],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps'],
    clauses: [],
  },
  'what-they-do-next': {
    sources: [{ at: `${wsp}/chi-i-c3pt1/c3pt1-p4` }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps', 'referrals/social-services'],
    clauses: ['5.5.5-a'],
  },
  'practice-guides': {
    sources: [
      { at: 'https://diogelu.cymru/en/chi-i/chi-i-c6/c6-p6', dated: '2021-02' },
      { at: 'https://safeguarding.wales/en/chi-i/chi-i-c6/c6-p10', dated: '2021-02' },
      { at: 'https://diogelu.cymru/en/chi-i/chi-i-c6/c6-p12', dated: '2022-02' },
    ],
    readOn: firstRead,
    sure: 'page-cut-off',
    confirmBy: 'safeguarding-lead',
    screens: ['next-steps'],
    clauses: ['5.5.5-a'],
    dates: { abuse: '2021', exploitation: '2021', radicalisation: '2022' },
  },

  // Prevent and Channel today.
  'spoc-two-meanings': {
    sources: [{ at: 'https://www.swansea.gov.uk/safeguardingchildren?lang=en' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['before-you-ring', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-route': {
    sources: [
      { at: 'https://safercommunities.wales/launch-of-the-national-referral-form-nrf-in-wales' },
      { at: 'https://cymunedaumwydiogel.cymru/?p=14118' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-c'],
    dates: { since: '2024-10' },
  },
  'prevent-any-cause': {
    sources: [{ at: 'https://www.wiltshiresvpp.org.uk/news/prevent-key-principles-guidance-update' }],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'prevent-lead',
    screens: ['specific-risks', 'referrals/prevent-spoc'],
    clauses: ['5.5.3-violent-extremism-b'],
  },
  'channel-panel': {
    sources: [
      { at: 'https://www.swansea.gov.uk/reportingradicalisation' },
      { at: 'https://pdfslide.us/documents/channel-duty-guidance-govuk.html', dated: '2020' },
      {
        at: 'https://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/Counter-Terrorism/Counter-Terrorism-Prevent.aspx',
        dated: '2023',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    screens: [],
    clauses: ['5.5.3-violent-extremism-c'],
  },
  'prevent-duty': {
    sources: [
      {
        at: 'https://gov.uk/government/publications/prevent-duty-guidance-england-scotland-and-wales-2015/revised-prevent-duty-guidance-for-england-and-wales-2015',
        dated: '2024-05-07',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'prevent-lead',
    screens: ['referrals/prevent-spoc'],
    clauses: [],
    dates: { since: '2015', newer: '2023', older: '2015' },
  },
  'act-early': {
    sources: [{ at: 'https://actearly.uk/contact/' }, { at: 'https://www.actearly.uk/working-together/faq/' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'prevent-lead',
    screens: ['referrals/prevent-spoc'],
    clauses: [],
  },

  // CEOP, the IWF, images and their law, and names that have changed.
  'ask-before-ceop': {
    sources: [
      { at: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult' },
    ],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'ceop-remit': {
    sources: [
      { at: 'https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult' },
      { at: 'https://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/' },
      { at: 'https://www.hitchamsframlingham.org.uk/CEOP/' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'ceop',
    screens: ['referrals/ceop'],
    clauses: ['5.5.7-b'],
  },
  'iwf-remit': {
    sources: [
      { at: 'https://www.iwf.org.uk/faqs/' },
      { at: 'https://annualreport2021.iwf.org.uk/trends/uk/nonphotographic', dated: '2023-01' },
      {
        at: 'https://iwf.org.uk/news-media/news/new-ai-child-sexual-abuse-laws-announced-following-iwf-campaign',
        dated: '2025-02-02',
      },
      {
        at: 'https://www.ofcom.org.uk/cymru/complaints/complain-about-phones-or-internet-services/other/internet-content',
      },
    ],
    readOn: readAgain,
    sure: 'sources-differ',
    confirmBy: 'iwf',
    screens: ['referrals/iwf'],
    clauses: ['5.5.7-c'],
  },
  // What may be said to a child, and to a parent who knows.
  'first-person-told': {
    sources: [{ at: 'https://safeguarding.wales/en/adu-i/adu-i-a5/a5-p3' }],
    readOn: readAgain,
    sure: 'page-cut-off',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance', 'referrals', 'record'],
    clauses: [],
  },
  'ask-openly': {
    sources: [{ at: 'https://gov.wales/node/25649', dated: '2019-09' }],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['evidence-guidance'],
    clauses: [],
  },
  'extortion-advice': {
    sources: [
      { at: 'https://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/' },
      { at: 'https://hwb.gov.wales/keeping-safe-online/financially-motivated-sexual-extortion' },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'police',
    when: has(harm, 'extortion'),
    screens: ['evidence-guidance', 'referrals/police'],
    clauses: ['5.5.3-contact'],
  },
  'report-remove': {
    sources: [
      { at: 'https://learning.nspcc.org.uk/research-resources/report-remove' },
      {
        at: 'http://www.iwf.org.uk/annual-report-2023/trends-and-data/reporting-services-for-children/',
        dated: '2024',
      },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'iwf',
    when: imageryOrUnsure,
    screens: ['evidence-guidance', 'referrals/police', 'referrals/iwf'],
    clauses: [],
  },
  'platform-duties': {
    sources: [
      { at: 'https://thelink.slough.gov.uk/news/online-safety-0', dated: '2025' },
      { at: 'https://hwb.gov.wales/zones/keeping-safe-online/inappropriate-or-offensive-content' },
      {
        at: 'https://reg-intel.com/the-online-safety-act-and-ai-what-ofcom-can-and-cannot-do/',
        dated: '2026-04-10',
      },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'legal-adviser',
    screens: ['referrals/site'],
    clauses: ['5.5.5-d'],
    dates: { since: '2025-03' },
  },
  'image-law': {
    sources: [
      { at: 'http://www.legislation.gov.uk/ukpga/1978/37/body?timeline=false', dated: '2024-04-19' },
      { at: 'https://cps.gov.uk/legal-guidance/indecent-and-prohibited-images-children', dated: '2024-05-07' },
      {
        at: 'https://www.cps.gov.uk/publication/memorandum-understanding-between-crown-prosecution-service-cps-and-national-police',
      },
      {
        at: 'https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview',
        dated: '2024-03-11',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'legal-adviser',
    screens: [
      'harm',
      'evidence-guidance',
      'referrals',
      'referrals/social-services',
      'referrals/police',
      'referrals/ceop',
      'referrals/iwf',
      'record',
    ],
    clauses: ['5.5.6-d', '5.5.6-f'],
  },
  'made-images': {
    sources: [
      { at: 'https://hwb.gov.wales/cadwn-ddiogel-ar-lein/rhannu-delweddau-noeth-a-hanner-noeth' },
      {
        at: 'https://www.bristolsafeguardingineducation.org/news/new-national-guidance-released-to-tackle-rising-threat-of-ai-generated-child-sexual-abuse-material-ai-csam',
        dated: '2025-06',
      },
      {
        at: 'https://www.info-gov.uk/data-protection/data-protection-news/schools-warned-over-ai-blackmail-threat-as-guidance-urges-rethink-on-pupil-images',
        dated: '2026-05',
      },
      { at: 'https://hwb.gov.wales/keeping-safe-online/generative-ai' },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'police',
    screens: ['harm', 'evidence-guidance'],
    clauses: ['5.5.3-content'],
  },
  'sharing-nudes': {
    sources: [
      {
        at: 'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people',
      },
    ],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'safeguarding-lead',
    screens: ['harm', 'resources'],
    clauses: ['5.5.3-conduct', '5.5.7-glossary'],
  },
  'com-networks': {
    sources: [
      {
        at: 'https://nca-newsroom.prgloo.com/news/child-sexual-abuse-is-increasing-in-severity-complexity-and-accessibility-say-policing-leads',
        dated: '2026-02-17',
      },
      {
        at: 'https://aboutmanchester.co.uk/sadistic-online-harm-groups-putting-people-at-unprecedented-risk-warns-the-nca',
        dated: '2025-03-25',
      },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'police',
    screens: ['harm'],
    clauses: ['5.5.3-online-communities-b'],
  },
  'acpo-closed': {
    sources: [{ at: 'https://www.npcc.police.uk/About/History.aspx' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'police',
    screens: [],
    clauses: ['5.5.6-d', '5.5.6-e'],
    dates: { closed: '2015-03' },
  },
  'acpo-guide-date': {
    sources: [
      { at: 'https://knowledgehub.group/web/national-standards/search', dated: '2021' },
      { at: 'https://truescreen.io/?p=56403' },
    ],
    readOn: firstRead,
    sure: 'sources-differ',
    confirmBy: 'police',
    screens: [],
    clauses: ['5.5.6-e'],
    dates: { printed: '2011-10', elsewhere: '2012-03', held: '2021' },
  },
  'byron-date': {
    sources: [{ at: 'https://professortanyabyron.com/author/policy.php' }],
    readOn: firstRead,
    sure: 'undated-page',
    confirmBy: 'publisher',
    screens: [],
    clauses: ['5.5.3-forms'],
    dates: { review: '2008-03', progress: '2010-03' },
  },

  // Help that the protocol does not list. Those in Welsh come first.
  hwb: {
    sources: [
      {
        at: 'https://hwb.gov.wales/zones/keeping-safe-online/enhancing-digital-resilience-in-education-an-action-plan-to-protect-children-and-young-people-online/advice-and-support',
        dated: '2024',
      },
      {
        at: 'https://hwb.gov.wales/parthau/cadwn-ddiogel-ar-lein/ymarferwyr-a-gweithwyr-proffesiynol/canllawiau-ymarferwyr-addysg/',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'publisher',
    screens: ['online-safety-advice', 'resources'],
    clauses: ['5.5.7-d'],
    address: 'https://hwb.gov.wales',
  },
  meic: {
    sources: [
      { at: 'https://www.promo.cymru/promo-successfully-retenders-for-the-meic-helpline/', dated: '2022-09-22' },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens: ['next-steps', 'resources'],
    clauses: [],
    telephone: '080880 23456',
  },
  childline: {
    sources: [
      { at: 'https://www.pressreader.com/uk/western-mail/20211029/281904481391600', dated: '2021-10-29' },
      {
        at: 'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics',
        dated: '2024',
      },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'helpline',
    screens: ['next-steps', 'resources'],
    clauses: [],
    telephone: '0800 1111',
    dates: { welsh: '2021-10' },
  },
  'nhs-111': {
    sources: [
      {
        at: 'https://www.wired-gov.net/wg/news.nsf/articles/more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open',
        dated: '2025-10-10',
      },
    ],
    readOn: readAgain,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens: ['evidence-guidance', 'next-steps', 'resources'],
    clauses: [],
    telephone: '111',
  },
  papyrus: {
    sources: [
      {
        at: 'https://www.nationalworld.com/your-world/papyrus-emergency-appeal-launched-by-charity-to-save-young-lives-from-suicide-4980322',
        dated: '2025-02-07',
      },
    ],
    readOn: readAgain,
    sure: 'relayed',
    confirmBy: 'helpline',
    screens: ['resources'],
    clauses: [],
    telephone: '0800 068 4141',
    text: '88247',
  },
  'nspcc-helpline': {
    sources: [
      { at: 'https://pthb.nhs.wales/services/safeguarding-public-protection/' },
      { at: 'https://www.hallgreen.bham.sch.uk/nspcc-helpline/', dated: '2021' },
      {
        at: 'https://learning.nspcc.org.uk/research-resources/statistics-briefings/childline-nspcc-helpline-statistics',
        dated: '2024',
      },
    ],
    readOn: firstRead,
    sure: 'dated-page',
    confirmBy: 'helpline',
    screens: ['resources'],
    clauses: [],
    telephone: '0808 800 5000',
  },
  posh: {
    sources: [
      { at: 'https://swgfl.org.uk/topics/synthetic-media-deepfake/support-and-advice-for-schools' },
      { at: 'https://swgfl.org.uk/research/uk-safer-internet-helpline-annual-report-2020/', dated: '2020' },
    ],
    readOn: readAgain,
    sure: 'undated-page',
    confirmBy: 'helpline',
    screens: ['resources'],
    clauses: [],
    telephone: '0344 381 4772',
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof all;
/** All that was found after the protocol: later law and practice, kept apart from it, each with its source, in the order in which it is shown. */
export const facts: Readonly<Record<FactId, Fact>> = all;
/** Every such fact, in that order. */
export const factIds = Object.keys(all) as FactId[];

/** What is shown in a screen's box, in order. */
export const factsOn = (screen: ScreenId): readonly FactId[] =>
  factIds.filter((id) => facts[id].screens.includes(screen));
/** What stands beside a clause, in order. */
export const factsBeside = (clause: ClauseId): readonly FactId[] =>
  factIds.filter((id) => facts[id].clauses.includes(clause));

/** Whether a fact touches a duty: it stands on the page of a report that is a must, or beside its clause. */
export const touchesDuty = (id: FactId): boolean =>
  taskIds.some(
    (task) =>
      tasks[task].dutyWhen !== never
      && (facts[id].screens.includes(`referrals/${task}`)
        || tasks[task].clauses.some((clause) => facts[id].clauses.includes(clause))),
  );

/** Whether an address leads to CEOP, the agency that it is part of, or the IWF: it waits until Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export const isGated = (address: string): boolean =>
  /^https?:\/\/([\w-]+\.)*(ceop\.police\.uk|nationalcrimeagency\.gov\.uk|iwf\.org\.uk)(\/|$)/i.test(address);
