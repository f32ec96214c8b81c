/** What not to do with evidence (5.5.6 and good practice). */
export const doNots = [
  'leave-devices-alone',
  'no-search-for-evidence',
  'no-seizing',
  'no-copying-images',
  'no-warning',
  'no-questioning',
  'no-contact',
] as const;
/** What to do with evidence. */
export const dos = [
  'secure-paper',
  'secure-electronic',
  'note-what-was-said',
  'tell-police-where',
  'deleted-can-be-recovered',
  'tell-police-what-was-done',
  'co-operation-may-be-needed',
  'police-lead',
] as const;
export type Advice = (typeof doNots)[number] | (typeof dos)[number];
