import { readCase } from './cases';
import { type Language, text } from './words';

const markedId = '74-site-asked-not-to-spoc-tried';
/** The case whose record is printed. */
export const marked = readCase(markedId);

const silent = ['no', 'none', 'not-known', 'nobody'];
const doNots = [
  'leave-devices-alone',
  'no-search-for-evidence',
  'no-seizing',
  'no-copying-images',
  'no-warning',
  'no-questioning',
  'no-contact',
];
const byHand = ['child', 'born', 'address', 'person', 'job', 'spokeTo', 'signed'];

/** One whole sentence for each option chosen, save those that leave nothing to tell. */
function sentences(language: Language): readonly string[] {
  return Object.entries(marked.answers).flatMap(([question, answer]) => {
    if (question === 'local-authority') {
      return text(language, 'say:local-authority/area', {
        area: text(language, `areas:authorities/${String(answer)}`),
      });
    }
    const told = [answer].flat().filter((option) => !silent.includes(option));
    return told.map((option) => text(language, `say:${question}/${option}`));
  });
}

/** What is known of the marks that stand, call by call, each set on 1 March 2026 at half past three, with the details given and the blanks left. */
export function callsOf(language: Language): readonly string[] {
  const t = (key: string, values?: Record<string, string>) => text(language, key, values);
  const at = `1 ${t('ui:months/3')} 2026, 15:30`;
  return [
    t('record:marked', { at }),
    t('record:toldAll'),
    t('record:callBlank'),
    t('record:callSet', { when: '__________, 14:05' }),
    t('record:way', { way: t('call:details/ways/telephone') }),
    t('record:role', { role: t('call:details/roles/police-officer') }),
    t('record:reference', { reference: 'AB/12-3' }),
  ];
}

/** The marks in their order; of one that stands no more, all that is known of it. */
export function logOf(language: Language): readonly string[] {
  const t = (key: string, values?: Record<string, string>) => text(language, key, values);
  const at = `1 ${t('ui:months/3')} 2026, 15:30`;
  const set = (what: string, task: string) => t(`record:mark/${what}`, { task: t(`ui:tasks/${task}`), at });
  return [
    set('made', 'social-services'),
    set('made', 'police'),
    set('tried', 'prevent-spoc'),
    set('left/police', 'site'),
    set('handled/social-services', 'iwf'),
    set('made', 'ceop'),
    t('record:replaced'),
    t('record:callBlank'),
    set('corrected', 'ceop'),
  ];
}

/** What the record of that case must hold. */
export const recordOf = (language: Language): readonly string[] => [
  text(language, 'record:edition'),
  text(language, 'record:sent'),
  text(language, 'record:duty', { task: text(language, 'ui:tasks/prevent-spoc') }),
  ...sentences(language),
  ...doNots.map((id) => text(language, `do-nots:${id}`)),
  ...callsOf(language),
  ...logOf(language),
  ...byHand.map((key) => text(language, `record:byHand/${key}`)),
];
