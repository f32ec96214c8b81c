import type { Language } from '../words/language-ids.ts';
import type { AuthorityId } from './authorities.ts';
import { councilAt } from './councils.ts';

/** The day on which stored council pages, and lists of them, were read for these addresses; no page was opened. */
export const councilsReadOn = '2026-11-26';

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

/** Returns how a council's address in a language was seen, and the date of its source, if it has one. */
export const councilMet = (area: AuthorityId, language: Language): Met => lastSeen[area][language];

/** A council's address as it was read, with the date of its source, if it has one. */
export interface Address {
  readonly sources: readonly { readonly at: string; readonly dated?: string }[];
  readonly readOn: string;
}
/** Returns the address of a council in a language, with the date of its source. */
export function councilReading(area: AuthorityId, language: Language): Address {
  const { dated } = councilMet(area, language);
  return {
    sources: [{ at: councilAt(area, language), ...(dated !== undefined && { dated }) }],
    readOn: councilsReadOn,
  };
}
