import { expectedOf } from '../../support/expected';
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

/** What a body was told, in whole sentences. */
function toldTo(language: Language, body: string): string {
  const told = expectedOf(markedId).plan.find(({ task }) => task === body)?.['told'] as readonly string[];
  return told.map((fact) => text(language, `say:${fact.replace(':', '/')}`)).join(' ');
}

/** The marks in their order, each set on 1 March 2026 at half past three, with the details given and the blanks left. */
export function logOf(language: Language): readonly string[] {
  const t = (key: string, values?: Record<string, string>) => text(language, key, values);
  const at = `1 ${t('ui:months/3')} 2026, 15:30`;
  const set = (what: string, task: string) => t(`record:mark/${what}`, { task: t(`ui:tasks/${task}`), at });
  const details = [
    t('record:callSet', { when: '__________, 14:05' }),
    t('record:way', { way: t('call:details/ways/telephone') }),
    t('record:role', { role: t('call:details/roles/police-officer') }),
    t('record:reference', { reference: 'AB/12-3' }),
  ];
  return [
    set('made', 'social-services'),
    t('record:told', { what: toldTo(language, 'social-services') }),
    t('record:callBlank'),
    set('made', 'police'),
    t('record:told', { what: toldTo(language, 'police') }),
    ...details,
    set('tried', 'prevent-spoc'),
    t('record:callBlank'),
    set('left/police', 'site'),
    t('record:callBlank'),
    set('handled/social-services', 'iwf'),
    t('record:callBlank'),
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
  ...logOf(language),
  ...byHand.map((key) => text(language, `record:byHand/${key}`)),
];
