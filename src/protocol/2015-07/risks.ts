import { type Condition, imagesMadeOrExchanged, never, secretContact } from './conditions';
import type { ClauseId } from './clauses';
import type { QuestionId } from './options';

export type RiskId = Extract<
  QuestionId,
  'virtual-identities' | 'unsupervised-contact' | 'online-communities' | 'sharing' | 'violent-extremism'
>;

/** The five specific risks of 5.5.3. Each is a question of the same id, unless what was said before implies it. */
export const risks = {
  'virtual-identities': { impliedWhen: never, clauses: ['5.5.3-virtual-identities'] },
  'unsupervised-contact': {
    impliedWhen: secretContact,
    clauses: ['5.5.3-unsupervised-contact-a', '5.5.3-unsupervised-contact-b', '5.5.3-unsupervised-contact-c'],
  },
  'online-communities': { impliedWhen: never, clauses: ['5.5.3-online-communities-a', '5.5.3-online-communities-b'] },
  sharing: { impliedWhen: imagesMadeOrExchanged, clauses: ['5.5.3-sharing'] },
  'violent-extremism': {
    impliedWhen: never,
    clauses: ['5.5.3-violent-extremism-a', '5.5.3-violent-extremism-b', '5.5.3-violent-extremism-c'],
  },
} as const satisfies Record<RiskId, { readonly impliedWhen: Condition; readonly clauses: readonly ClauseId[] }>;

/** Every specific risk, in the order of the protocol. */
export const riskIds = Object.keys(risks) as RiskId[];
