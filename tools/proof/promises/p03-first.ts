import * as rules from '../subject/rules';
import { isConcern, isDanger, isOnlineConcern } from '../terms/meaning';
import type { Case } from '../search/case';
import { type Check, every } from './check';

const mustRingPolice = (said: Case): boolean => isOnlineConcern(said) || isDanger(said);
const open = ['to-do', 'tried', 'made'];

/** P3: Social Services first and the Police second in the plan of every concern, both open from the first moment. */
export const first: readonly Check[] = [
  every('not-first', {}, (said) => !isConcern(said) || rules.planOf(said).join().startsWith('social-services,police')),
  every(
    'not-open-at-once',
    { task: 'social-services' },
    (said) => !isConcern(said) || open.includes(rules.statusOf(said, 'social-services')),
  ),
  every(
    'not-open-at-once',
    { task: 'police' },
    (said) => !isConcern(said) || open.includes(rules.statusOf(said, 'police')),
  ),
  every('no-duty', { task: 'social-services' }, (said) => !isConcern(said) || rules.isDuty(said, 'social-services')),
  every(
    'no-duty',
    { task: 'police' },
    (said) => !isConcern(said) || !mustRingPolice(said) || rules.isDuty(said, 'police'),
  ),
];
