import type { OptionOf } from '#protocol/questions';

/** A local authority in Wales. */
export type AuthorityId = Exclude<OptionOf<'local-authority'>, 'elsewhere-in-uk' | 'outside-uk' | 'not-known'>;
/** A police force in Wales. */
export type ForceId = 'north-wales' | 'dyfed-powys' | 'south-wales' | 'gwent';

/** The 22 local authorities of Wales, and the police force of each. */
export const authorities: Readonly<Record<AuthorityId, ForceId>> = {
  'isle-of-anglesey': 'north-wales',
  gwynedd: 'north-wales',
  conwy: 'north-wales',
  denbighshire: 'north-wales',
  flintshire: 'north-wales',
  wrexham: 'north-wales',
  powys: 'dyfed-powys',
  ceredigion: 'dyfed-powys',
  pembrokeshire: 'dyfed-powys',
  carmarthenshire: 'dyfed-powys',
  swansea: 'south-wales',
  'neath-port-talbot': 'south-wales',
  bridgend: 'south-wales',
  'vale-of-glamorgan': 'south-wales',
  cardiff: 'south-wales',
  'rhondda-cynon-taf': 'south-wales',
  'merthyr-tydfil': 'south-wales',
  caerphilly: 'gwent',
  'blaenau-gwent': 'gwent',
  torfaen: 'gwent',
  monmouthshire: 'gwent',
  newport: 'gwent',
};

/** Whether `area` is one of the 22 local authorities. */
export const isAuthority = (area: string | undefined): area is AuthorityId =>
  Object.keys(authorities).some((one) => one === area);
