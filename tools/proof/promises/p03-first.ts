import * as rules from '../subject/rules';
import { isConcern, isDanger, isOnlineConcern } from '../terms/meaning';
import type { Case } from '../search/case';
import { type Check, every } from './check';

const mustRingPolice = (said: Case): boolean => isOnlineConcern(said) || (isConcern(said) && isDanger(said));
const open = ['to-do', 'tried', 'made'];

/** P3: Social Services first and the Police second in the plan of every concern, both open from the first moment. */
export const first: readonly Check[] = [
  every('not-first', {}, (said) => rules.planOf(said).join().startsWith('social-services,police'), { when: isConcern }),
  every(
    'not-open-at-once',
    { task: 'social-services' },
    (said) => open.includes(rules.statusOf(said, 'social-services')),
    { when: isConcern },
  ),
  every('not-open-at-once', { task: 'police' }, (said) => open.includes(rules.statusOf(said, 'police')), {
    when: isConcern,
  }),
  every('no-duty', { task: 'social-services' }, (said) => rules.isDuty(said, 'social-services'), { when: isConcern }),
  every('no-duty', { task: 'police' }, (said) => rules.isDuty(said, 'police'), { when: mustRingPolice }),
];
