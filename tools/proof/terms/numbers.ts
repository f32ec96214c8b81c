import { ids } from './ids';

/** The public numbers of an area: its office's, and its Emergency Duty Team's. */
export interface NumbersOf {
  readonly office?: string;
  readonly outOfHours?: string;
}

/** What the councils' own pages show, stated a second time: of the other areas they show none, or sources differ. */
export const numbersOf: Readonly<Record<string, NumbersOf>> = {
  'isle-of-anglesey': { office: '01248725888' },
  conwy: { office: '01492575111', outOfHours: '03001233079' },
  denbighshire: { office: '01824712200', outOfHours: '03450533116' },
  powys: { office: '01597827666' },
  ceredigion: { office: '01545574000', outOfHours: '03004563554' },
  pembrokeshire: { office: '01437764551' },
  swansea: { office: '01792635700', outOfHours: '01792775501' },
  'vale-of-glamorgan': { office: '01446725202', outOfHours: '02920788570' },
  'rhondda-cynon-taf': { office: '01443425006', outOfHours: '01443743665' },
  'merthyr-tydfil': { office: '01685725000', outOfHours: '01443743665' },
  caerphilly: { outOfHours: '08003284432' },
  torfaen: { office: '01495762200', outOfHours: '08003284432' },
  newport: { office: '01633656656', outOfHours: '08003284432' },
};

/** The areas of each police force of Wales. */
export const areasOf: Readonly<Record<string, readonly string[]>> = {
  'north-wales': ids('isle-of-anglesey gwynedd conwy denbighshire flintshire wrexham'),
  'dyfed-powys': ids('powys ceredigion pembrokeshire carmarthenshire'),
  'south-wales': [
    ...ids('swansea neath-port-talbot bridgend vale-of-glamorgan cardiff rhondda-cynon-taf'),
    ...ids('merthyr-tydfil'),
  ],
  gwent: ids('caerphilly blaenau-gwent torfaen monmouthshire newport'),
};

/** A bank holiday: Good Friday, at noon. The office is closed until the Tuesday after Easter Monday. */
export const holiday = '2026-04-03T12:00';

/**
 * What is said beside a number in each language: when the office opens after the bank holiday, if that is known; that
 * it is for out of hours (or whom to ask), and where it is from.
 */
export const numberWords = {
  en: {
    onHoliday: /office hours|opens Tuesday at/,
    outOfHours: /Evenings, weekends and bank holidays(?!: call the police)|Emergency Duty Team, out of hours/,
    from: /From the council’s website.*Not yet checked by your organisation\./,
  },
  cy: {
    onHoliday: /oriau swyddfa|yn agor: dydd Mawrth/,
    outOfHours:
      /Gyda’r nos, ar benwythnosau ac ar wyliau banc(?!: ffoniwch yr heddlu)|Tîm dyletswydd brys, y tu allan i oriau swyddfa/,
    from: /O wefan y cyngor.*Nid yw eich sefydliad wedi gwirio hyn eto\./,
  },
} as const;
