import type { Ground } from './clauses';
import {
  always,
  concern,
  concernFlow,
  type Condition,
  danger,
  flagged,
  has,
  imagesMadeOrExchanged,
  secretContact,
} from './conditions';
import type { QuestionId } from './options';

/** `one` takes exactly one option; `many` takes one or more, where `excludes` names the option that stands alone. */
export interface Question {
  readonly kind: 'one' | 'many';
  readonly excludes?: string;
  readonly askedWhen: Condition;
  readonly grounds: readonly Ground[];
}

const formOrUnsure = (form: 'content' | 'contact' | 'conduct') => has('forms', form, 'not-sure');

/** The questions, in order. Each condition looks only at questions above it. */
export const questions = {
  'immediate-danger': { kind: 'one', askedWhen: always, grounds: ['good-practice'] },
  'called-999': { kind: 'one', askedWhen: danger, grounds: ['good-practice'] },
  need: { kind: 'one', askedWhen: always, grounds: ['5.5.1-a', '5.5.1-b', '5.5.1-c'] },
  'already-reported': {
    kind: 'many',
    excludes: 'nobody',
    askedWhen: concern,
    grounds: ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
  },
  technology: { kind: 'many', excludes: 'none', askedWhen: concern, grounds: ['5.5.2-a', '5.5.2-b'] },
  forms: { kind: 'many', askedWhen: concernFlow, grounds: ['5.5.3-forms'] },
  content: { kind: 'many', excludes: 'none', askedWhen: formOrUnsure('content'), grounds: ['5.5.3-content'] },
  contact: { kind: 'many', excludes: 'none', askedWhen: formOrUnsure('contact'), grounds: ['5.5.3-contact'] },
  conduct: { kind: 'many', excludes: 'none', askedWhen: formOrUnsure('conduct'), grounds: ['5.5.3-conduct'] },
  'virtual-identities': { kind: 'one', askedWhen: concernFlow, grounds: ['5.5.3-virtual-identities'] },
  'unsupervised-contact': {
    kind: 'one',
    askedWhen: { all: [concernFlow, { not: secretContact }] },
    grounds: ['5.5.3-unsupervised-contact-a', '5.5.3-unsupervised-contact-c'],
  },
  'online-communities': {
    kind: 'one',
    askedWhen: concernFlow,
    grounds: ['5.5.3-online-communities-a', '5.5.3-online-communities-b'],
  },
  sharing: {
    kind: 'one',
    askedWhen: { all: [concernFlow, { not: imagesMadeOrExchanged }] },
    grounds: ['5.5.3-sharing'],
  },
  'violent-extremism': { kind: 'one', askedWhen: concernFlow, grounds: ['5.5.3-violent-extremism-a'] },
  'looked-after': {
    kind: 'one',
    askedWhen: { any: [secretContact, flagged('unsupervised-contact')] },
    grounds: ['5.5.3-unsupervised-contact-b'],
  },
  'extremism-signs': {
    kind: 'many',
    askedWhen: flagged('violent-extremism'),
    grounds: ['5.5.3-violent-extremism-b'],
  },
  'others-involved': { kind: 'many', excludes: 'none-known', askedWhen: concernFlow, grounds: ['5.5.5-c'] },
  'evidence-location': { kind: 'many', askedWhen: concernFlow, grounds: ['5.5.6-a', '5.5.6-b', '5.5.6-c'] },
  'evidence-handled': {
    kind: 'many',
    excludes: 'none',
    askedWhen: concernFlow,
    grounds: ['5.5.6-b', '5.5.6-d', '5.5.6-f'],
  },
  'local-authority': { kind: 'one', askedWhen: concern, grounds: ['good-practice'] },
} as const satisfies Record<QuestionId, Question>;

/** Every question, in the order of the flow. */
export const questionIds = Object.keys(questions) as QuestionId[];
