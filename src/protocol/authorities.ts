import type { OptionOf } from './2015-07/options';

export type AuthorityId = Exclude<OptionOf<'local-authority'>, 'outside-wales' | 'not-known'>;
export type ForceId = 'north-wales' | 'dyfed-powys' | 'south-wales' | 'gwent';

/** The police force, health board and regional safeguarding board of an area; their names are in the locales. */
export interface Authority {
  readonly force: ForceId;
  readonly healthBoard: string;
  readonly safeguardingBoard: string;
}

const area = (force: ForceId, healthBoard: string, safeguardingBoard: string): Authority => ({ force, healthBoard, safeguardingBoard });

/** The 22 local authorities of Wales. */
export const authorities: Readonly<Record<AuthorityId, Authority>> = {
  'isle-of-anglesey': area('north-wales', 'betsi-cadwaladr', 'north-wales'),
  gwynedd: area('north-wales', 'betsi-cadwaladr', 'north-wales'),
  conwy: area('north-wales', 'betsi-cadwaladr', 'north-wales'),
  denbighshire: area('north-wales', 'betsi-cadwaladr', 'north-wales'),
  flintshire: area('north-wales', 'betsi-cadwaladr', 'north-wales'),
  wrexham: area('north-wales', 'betsi-cadwaladr', 'north-wales'),
  powys: area('dyfed-powys', 'powys', 'mid-and-west-wales'),
  ceredigion: area('dyfed-powys', 'hywel-dda', 'mid-and-west-wales'),
  pembrokeshire: area('dyfed-powys', 'hywel-dda', 'mid-and-west-wales'),
  carmarthenshire: area('dyfed-powys', 'hywel-dda', 'mid-and-west-wales'),
  swansea: area('south-wales', 'swansea-bay', 'west-glamorgan'),
  'neath-port-talbot': area('south-wales', 'swansea-bay', 'west-glamorgan'),
  bridgend: area('south-wales', 'cwm-taf-morgannwg', 'cwm-taf-morgannwg'),
  'vale-of-glamorgan': area('south-wales', 'cardiff-and-vale', 'cardiff-and-vale'),
  cardiff: area('south-wales', 'cardiff-and-vale', 'cardiff-and-vale'),
  'rhondda-cynon-taf': area('south-wales', 'cwm-taf-morgannwg', 'cwm-taf-morgannwg'),
  'merthyr-tydfil': area('south-wales', 'cwm-taf-morgannwg', 'cwm-taf-morgannwg'),
  caerphilly: area('gwent', 'aneurin-bevan', 'gwent'),
  'blaenau-gwent': area('gwent', 'aneurin-bevan', 'gwent'),
  torfaen: area('gwent', 'aneurin-bevan', 'gwent'),
  monmouthshire: area('gwent', 'aneurin-bevan', 'gwent'),
  newport: area('gwent', 'aneurin-bevan', 'gwent'),
};
