import { type AuthorityId, authorities } from '../../../src/contacts/authorities.ts';
import { councilAt, councilsReadOn } from '../../../src/contacts/councils.ts';
import type { Reading } from '../../../src/newer/fact.ts';
import { type Language, languages } from '../../../src/words/language-ids.ts';

/** The newest date that a source of the address bears which is shown in each language; none where no source of it bears one. */
const dates: Readonly<Record<AuthorityId, Readonly<Partial<Record<Language, string>>>>> = {
  'isle-of-anglesey': {},
  gwynedd: { en: '2024-02-06' },
  conwy: { en: '2020-01-09', cy: '2020-01-09' },
  denbighshire: { cy: '2022-09' },
  flintshire: { en: '2022-07-25', cy: '2020-03-26' },
  wrexham: { en: '2026-08-03' },
  powys: { cy: '2022-10-17' },
  ceredigion: { en: '2026-08-03', cy: '2022-05-12' },
  pembrokeshire: { en: '2022-07-25', cy: '2022-09-15' },
  carmarthenshire: { en: '2026-08-03' },
  swansea: { cy: '2024-12-18' },
  'neath-port-talbot': { en: '2026-08-06', cy: '2022-09-15' },
  bridgend: { en: '2025-09-04', cy: '2019-12-10' },
  'vale-of-glamorgan': { cy: '2024-12-19' },
  cardiff: { en: '2026-08-03', cy: '2021-08-02' },
  'rhondda-cynon-taf': { cy: '2020-03' },
  'merthyr-tydfil': { cy: '2025-06-09' },
  caerphilly: { en: '2022-07-25', cy: '2024-05' },
  'blaenau-gwent': { cy: '2021-03-12' },
  torfaen: { en: '2024-06-06', cy: '2025-11-21' },
  monmouthshire: { en: '2023-03-08', cy: '2020-04' },
  newport: { en: '2026-08-03' },
};

/** An address of a council, as it was read: in a source of which date, if of any. */
export type Address = Pick<Reading, 'sources' | 'readOn'>;

/** Every council, and the addresses at which it is looked up, one for each language. */
export const councilAddresses = (Object.keys(authorities) as AuthorityId[]).map((area) => ({
  area,
  addresses: languages.map((language): Address => {
    const dated = dates[area][language];
    return { sources: [{ at: councilAt(area, language), ...(dated && { dated }) }], readOn: councilsReadOn };
  }),
}));
