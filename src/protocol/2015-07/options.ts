/** The options of each question, in the order in which they are offered. The order of the keys is the order of the questions. */
export const options = {
  'immediate-danger': ['yes', 'no', 'not-sure'],
  'called-999': ['called-police', 'called-other', 'not-called'],
  need: ['concern', 'online-safety-advice', 'professional-conduct'],
  'already-reported': ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site', 'nobody'],
  technology: ['mobile-phone', 'computer', 'games-console', 'tablet', 'other', 'not-known', 'none'],
  forms: ['content', 'contact', 'conduct', 'not-sure'],
  content: ['adult-pornography', 'extreme-violence', 'child-abuse-images', 'other-content', 'not-sure', 'none'],
  contact: [
    'grooming', 'abuse-to-create-images', 'adult-targeted-for-access', 'secret-contact', 'other-contact', 'not-sure', 'none',
  ],
  conduct: ['cyberbullying', 'cyberstalking', 'sexual-images-exchanged', 'other-conduct', 'not-sure', 'none'],
  'virtual-identities': ['yes', 'no', 'not-sure'],
  'unsupervised-contact': ['yes', 'no', 'not-sure'],
  'online-communities': ['yes', 'no', 'not-sure'],
  sharing: ['yes', 'no', 'not-sure'],
  'violent-extremism': ['yes', 'no', 'not-sure'],
  'looked-after': ['yes', 'no', 'not-sure'],
  'extremism-signs': [
    'encourages-terrorism', 'provokes-terrorism', 'encourages-serious-crime', 'fosters-hatred', 'not-known',
  ],
  'others-involved': ['other-children', 'other-adults', 'not-known', 'none-known'],
  'evidence-location': ['on-a-device', 'online', 'with-me-on-paper', 'with-me-electronic', 'told-only', 'not-known'],
  'evidence-handled': [
    'switched-on-or-off', 'viewed', 'copied', 'forwarded', 'deleted', 'other-change', 'not-known', 'none',
  ],
  'local-authority': [
    'isle-of-anglesey', 'gwynedd', 'conwy', 'denbighshire', 'flintshire', 'wrexham', 'powys', 'ceredigion', 'pembrokeshire',
    'carmarthenshire', 'swansea', 'neath-port-talbot', 'bridgend', 'vale-of-glamorgan', 'cardiff', 'rhondda-cynon-taf',
    'merthyr-tydfil', 'caerphilly', 'blaenau-gwent', 'torfaen', 'monmouthshire', 'newport', 'outside-wales', 'not-known',
  ],
} as const;

export type QuestionId = keyof typeof options;
export type OptionOf<Q extends QuestionId> = (typeof options)[Q][number];
