import type { Language } from '../words/language-ids.ts';
import type { AuthorityId } from './authorities.ts';

/**
 * An address, from the site itself or, with `named`, from another page that gives it, and that page's date, if any.
 */
type Sighting = `https://${string}`;

/** The 22 councils' own sites, in Welsh at a Welsh address if they have one. */
const sites: Readonly<Record<AuthorityId, Readonly<Record<Language, Sighting>>>> = {
  'isle-of-anglesey': { en: 'https://www.anglesey.gov.wales', cy: 'https://www.ynysmon.llyw.cymru' },
  gwynedd: { en: 'https://www.gwynedd.llyw.cymru named 2024-02-06', cy: 'https://www.gwynedd.llyw.cymru' },
  conwy: { en: 'https://www.conwy.gov.uk', cy: 'https://www.conwy.gov.uk 2020-01-09' },
  denbighshire: { en: 'https://www.denbighshire.gov.uk', cy: 'https://www.sirddinbych.gov.uk named 2022-09' },
  flintshire: { en: 'https://www.flintshire.gov.uk named 2022-07-25', cy: 'https://www.siryfflint.gov.uk 2020-03-26' },
  wrexham: { en: 'https://www.wrexham.gov.uk named 2026-08-03', cy: 'https://www.wrecsam.gov.uk' },
  powys: { en: 'https://en.powys.gov.uk', cy: 'https://cy.powys.gov.uk 2022-10-17' },
  ceredigion: { en: 'https://www.ceredigion.gov.uk named 2026-08-03', cy: 'https://www.ceredigion.gov.uk 2022-05-12' },
  pembrokeshire: {
    en: 'https://www.pembrokeshire.gov.uk named 2022-07-25',
    cy: 'https://www.sir-benfro.gov.uk 2022-09-15',
  },
  carmarthenshire: {
    en: 'https://www.carmarthenshire.gov.wales named 2026-08-03',
    cy: 'https://www.sirgar.llyw.cymru',
  },
  swansea: { en: 'https://www.swansea.gov.uk', cy: 'https://abertawe.gov.uk 2024-12-18' },
  'neath-port-talbot': { en: 'https://www.npt.gov.uk named 2026-08-06', cy: 'https://www.npt.gov.uk 2022-09-15' },
  bridgend: { en: 'https://www.bridgend.gov.uk 2025-09-04', cy: 'https://www.bridgend.gov.uk 2019-12-10' },
  'vale-of-glamorgan': {
    en: 'https://www.valeofglamorgan.gov.uk',
    cy: 'https://www.valeofglamorgan.gov.uk 2024-12-19',
  },
  cardiff: { en: 'https://www.cardiff.gov.uk named 2026-08-03', cy: 'https://www.caerdydd.gov.uk named 2021-08-02' },
  'rhondda-cynon-taf': { en: 'https://www.rctcbc.gov.uk', cy: 'https://www.rctcbc.gov.uk 2020-03' },
  'merthyr-tydfil': { en: 'https://www.merthyr.gov.uk', cy: 'https://www.merthyr.gov.uk 2025-06-09' },
  caerphilly: { en: 'https://www.caerphilly.gov.uk named 2022-07-25', cy: 'https://www.caerffili.gov.uk 2024-05' },
  'blaenau-gwent': { en: 'https://blaenau-gwent.gov.uk', cy: 'https://blaenau-gwent.gov.uk 2021-03-12' },
  torfaen: { en: 'https://www.torfaen.gov.uk', cy: 'https://www.torfaen.gov.uk 2025-11-21' },
  monmouthshire: {
    en: 'https://www.monmouthshire.gov.uk named 2023-03-08',
    cy: 'https://www.monmouthshire.gov.uk 2020-04',
  },
  newport: { en: 'https://www.newport.gov.uk named 2026-08-03', cy: 'https://www.newport.gov.uk' },
};

/** A council's address as it was read: how it was found, and the date of its source, if it has one. */
export interface CouncilReading {
  readonly how: 'seen' | 'named';
  readonly sources: readonly [{ readonly at: string; readonly dated?: string }];
  readonly readOn: string;
}
/** Returns the address of a council in a language, as it was read. */
export function councilReading(area: AuthorityId, language: Language): CouncilReading {
  const [at = '', ...found] = sites[area][language].split(' ');
  const dated = found.at(-1);
  return {
    how: found[0] === 'named' ? 'named' : 'seen',
    sources: [{ at, ...(dated !== undefined && { dated }) }],
    // The day on which stored copies of council pages, and lists of them, were read. No live page was opened.
    readOn: '2026-11-26',
  };
}

/** Returns the site on which a council gives its number, in a language. */
export const councilAt = (area: AuthorityId, language: Language): string =>
  councilReading(area, language).sources[0].at;
