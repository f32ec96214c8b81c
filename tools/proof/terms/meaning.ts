import type { Said } from './case';
import type { OptionOf, Question } from './questions';
import type { Risk } from './screens';

type Test = (said: Said) => boolean;

/** Whether the question is on the path and was answered with one of these options. */
export const tells = <Q extends Question>(said: Said, question: Q, ...options: readonly OptionOf<Q>[]): boolean =>
  isAsked(said, question) && said.says(question, ...options);

/** The danger may be going on: yes, and not sure. */
export const isDanger: Test = (said) => said.says('immediate-danger', 'yes', 'not-sure');
/** 5.5.1-a: a worry about a child. */
export const isConcern: Test = (said) => said.says('need', 'concern');
/** 5.5.2: technology plays a part, or may; unanswered counts as a part. */
export const isConcernFlow: Test = (said) => isConcern(said) && !said.says('technology', 'none');

/** 5.5.3: what was answered already says that the risk is there. */
export function isImplied(said: Said, risk: Risk): boolean {
  if (risk === 'unsupervised-contact') return tells(said, 'contact', 'secret-contact');
  if (risk !== 'sharing') return false;
  return tells(said, 'conduct', 'sexual-images-exchanged') || tells(said, 'contact', 'abuse-to-create-images');
}

/** A risk is flagged at yes, and at not sure; an implied one is flagged too. */
export const isFlagged = (said: Said, risk: Risk): boolean =>
  isImplied(said, risk) || tells(said, risk, 'yes', 'not-sure');

/** 5.5.5-d: online grooming is identified. */
export const isGroomed: Test = (said) => tells(said, 'contact', 'grooming', 'adult-targeted-for-access');
/** Sexual images of a child, or not sure (5.5.7-b, 5.5.7-c). */
export const isImageryOrUnsure: Test = (said) =>
  tells(said, 'content', 'child-abuse-images', 'not-sure')
  || tells(said, 'contact', 'abuse-to-create-images', 'not-sure')
  || tells(said, 'conduct', 'sexual-images-exchanged', 'not-sure');

const picked =
  (form: OptionOf<'forms'>): Test =>
  (said) =>
    tells(said, 'forms', form, 'not-sure');

const askedWhen: Readonly<Record<Question, Test>> = {
  'immediate-danger': () => true,
  'called-999': isDanger,
  need: () => true,
  'already-reported': isConcern,
  technology: isConcern,
  forms: isConcernFlow,
  content: picked('content'),
  contact: picked('contact'),
  conduct: picked('conduct'),
  'virtual-identities': isConcernFlow,
  'unsupervised-contact': (said) => isConcernFlow(said) && !isImplied(said, 'unsupervised-contact'),
  'online-communities': isConcernFlow,
  sharing: (said) => isConcernFlow(said) && !isImplied(said, 'sharing'),
  'violent-extremism': isConcernFlow,
  'looked-after': (said) => isFlagged(said, 'unsupervised-contact'),
  'extremism-signs': (said) => isFlagged(said, 'violent-extremism'),
  'others-involved': isConcernFlow,
  'evidence-location': isConcernFlow,
  'evidence-handled': isConcernFlow,
  'local-authority': isConcern,
};

/** Whether the question is on the path: made relevant by the answers on the path before it. */
export const isAsked = (said: Said, question: Question): boolean => askedWhen[question](said);
/** Whether the question is on the path and still without an answer. */
export const isOpen = (said: Said, question: Question): boolean =>
  isAsked(said, question) && !said.isAnswered(question);
