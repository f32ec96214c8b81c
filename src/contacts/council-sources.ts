import type { Language } from '../words/language-ids.ts';
import type { AuthorityId } from './authorities.ts';
import { councilAt } from './councils.ts';

/** The day on which stored pages of the councils, and lists of them, were read for these addresses; no page was opened. */
export const councilsReadOn = '2026-11-26';

/** How an address was met: on a stored page at it, or in a source that names it; and the date that this bears, if any. */
interface Met {
  readonly how: 'seen' | 'named';
  readonly dated?: string;
}
const seen = (dated?: string): Met => ({ how: 'seen', ...(dated !== undefined && { dated }) });
const named = (dated?: string): Met => ({ how: 'named', ...(dated !== undefined && { dated }) });
/** The lists of councils that name the address; that of GOV.UK from the day on which its line was last changed. */
const onGovUk = { 2022: named('2022-07-25'), 2024: named('2024-02-06') } as const;
const [onBinList, onWasteList] = [named('2026-08-03'), named('2026-08-06')];

/** Where the address that is shown in each language was met, each time. */
const met: Readonly<Record<AuthorityId, Readonly<Record<Language, readonly Met[]>>>> = {
  'isle-of-anglesey': { en: [seen()], cy: [seen()] },
  gwynedd: { en: [seen(), onGovUk[2024]], cy: [seen()] },
  conwy: { en: [seen('2020-01-09')], cy: [seen('2020-01-09')] },
  denbighshire: { en: [seen()], cy: [seen(), named('2022-09')] },
  flintshire: { en: [seen('2017-02-10'), onGovUk[2022]], cy: [seen('2014-09-18'), seen('2020-03-26')] },
  wrexham: { en: [seen(), named(), onGovUk[2022], onBinList], cy: [seen()] },
  powys: { en: [seen()], cy: [seen('2022-10-17')] },
  ceredigion: { en: [seen('2021-12'), onGovUk[2022], onBinList], cy: [seen('2022-05-12')] },
  pembrokeshire: { en: [seen(), onGovUk[2022]], cy: [seen('2022-09-15')] },
  carmarthenshire: { en: [seen('2023-11'), onGovUk[2022], onBinList], cy: [seen()] },
  swansea: { en: [seen()], cy: [seen('2024-12-18'), seen()] },
  'neath-port-talbot': { en: [seen(), onBinList, onWasteList], cy: [seen('2022-09-15')] },
  bridgend: { en: [seen('2025-09-04'), onGovUk[2024]], cy: [seen('2019-12-10'), named()] },
  'vale-of-glamorgan': { en: [seen()], cy: [seen('2020-08-20'), seen('2024-12-19')] },
  cardiff: { en: [seen(), onGovUk[2024], onBinList], cy: [seen(), named(), named('2021-08-02')] },
  'rhondda-cynon-taf': { en: [seen()], cy: [seen('2020-03'), seen()] },
  'merthyr-tydfil': { en: [seen()], cy: [seen('2025-06-09')] },
  caerphilly: { en: [seen(), onGovUk[2022], onBinList], cy: [seen(), seen('2024-05')] },
  'blaenau-gwent': { en: [seen()], cy: [seen('2021-03-12')] },
  torfaen: { en: [seen('2024-06-06')], cy: [seen('2025-11-21')] },
  monmouthshire: { en: [seen('2020-09'), onGovUk[2022], named('2023-03-08')], cy: [seen('2020-04')] },
  newport: { en: [seen('2020-09-02'), onGovUk[2024], onBinList], cy: [seen()] },
};

/** Where the address of a council that is shown in a language was met. */
export const councilMet = (area: AuthorityId, language: Language): readonly Met[] => met[area][language];

/** An address of a council, as it was read: in sources of which dates, if of any. It ages as a fact does. */
export interface Address {
  readonly sources: readonly { readonly at: string; readonly dated?: string }[];
  readonly readOn: string;
}
/** The address of a council in a language, with the dates of its sources. */
export function councilReading(area: AuthorityId, language: Language): Address {
  const at = councilAt(area, language);
  return {
    sources: councilMet(area, language).map(({ dated }) => ({ at, ...(dated !== undefined && { dated }) })),
    readOn: councilsReadOn,
  };
}
