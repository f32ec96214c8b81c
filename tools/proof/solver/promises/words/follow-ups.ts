import { type FollowUp, followUpIds } from '../../../terms/tasks';
import { all, any, done, not, type Rule, type Term } from '../../term';
import { isConcern, isImplied, tells } from './answers';
import { isMade } from './tasks';

const thereWhen: Readonly<Record<FollowUp, Term>> = {
  'written-report': isMade('social-services'),
  acknowledgement: isMade('social-services'),
  'safeguarding-lead': isConcern,
  'placing-authority': any(isImplied('unsupervised-contact'), tells('looked-after', 'yes', 'not-sure')),
  'designated-officer': tells('others-involved', 'trusted-adult'),
  'adult-report': tells('harm', 'adult-targeted-for-access'),
};

/** What should still follow. */
export const ofFollowUps: readonly Rule[] = followUpIds.map((id) => [
  `wanted to-follow ${id}`,
  all(thereWhen[id], not(done(id))),
]);
