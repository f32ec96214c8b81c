import { type Said, word } from './case';
import { examples, type OptionOf, type Question } from './questions';
import type { Risk } from './screens';

type Test = (said: Said) => boolean;

/** Whether the question is on the path and was answered with one of these options. */
export const tells = <Q extends Question>(said: Said, question: Q, ...options: readonly OptionOf<Q>[]): boolean =>
  isAsked(said, question) && said.says(question, ...options);

/** Whether a child is in danger, may be, or was when this came up. */
export const isDanger: Test = (said) => said.says('immediate-danger', 'now', 'over', 'not-sure');
/** 5.5.1-a: a worry about a child. */
export const isConcern: Test = (said) => said.says('need', 'concern', 'concern-offline');
/** 5.5.2: a worry about a child in which phones, computers or the internet are, or may be, involved. */
export const isOnlineConcern: Test = (said) => said.says('need', 'concern');

export type Form = keyof typeof examples;
/** The forms of harm, in the order of the protocol. */
export const forms = Object.keys(examples) as readonly Form[];
/** Whether a form is identified by one of its examples (5.5.3-forms). */
export const isIdentified = (said: Said, form: Form): boolean => tells(said, 'harm', ...examples[form]);

/** 5.5.3: the harms that imply a risk. */
const impliedBy: Readonly<Partial<Record<Risk, readonly OptionOf<'harm'>[]>>> = {
  'unsupervised-contact': ['secret-contact'],
  sharing: ['sexual-images-exchanged', 'abuse-to-create-images', 'extortion'],
  'violent-extremism': ['extremist-content'],
};
/** Whether the harms already imply the risk. */
export const isImplied = (said: Said, risk: Risk): boolean => tells(said, 'harm', ...(impliedBy[risk] ?? []));

/** 5.5.3-violent-extremism-b: the views that are signs of violent extremism. */
const signsOfExtremism = [
  'encourages-terrorism',
  'provokes-terrorism',
  'encourages-serious-crime',
  'fosters-hatred',
] as const satisfies readonly OptionOf<'extremism-signs'>[];

/** Whether a risk is flagged, by yes, by not sure or because it is implied. */
export const isFlagged = word(
  'flagged',
  (said, risk: Risk) => isImplied(said, risk) || tells(said, risk, 'yes', 'not-sure'),
);

/** Whether violent extremism is identified: yes, implied, or a sign of it (5.5.3-violent-extremism-b). */
export const isExtremismIdentified: Test = (said) =>
  isImplied(said, 'violent-extremism')
  || tells(said, 'violent-extremism', 'yes')
  || tells(said, 'extremism-signs', ...signsOfExtremism);

/** 5.5.5-d: harms that are online grooming; extortion is contact in order to exploit (5.5.3-contact). */
const grooming = ['grooming', 'extortion', 'adult-targeted-for-access'] as const satisfies readonly OptionOf<'harm'>[];
/** Whether online grooming is identified. */
export const isGroomed: Test = (said) => tells(said, 'harm', ...grooming);
/** Harms with sexual images of a child, or not sure (5.5.7-b, 5.5.7-c). */
const imageryOrUnsure = [
  'child-abuse-images',
  'abuse-to-create-images',
  'sexual-images-exchanged',
  'extortion',
  'not-sure',
] as const satisfies readonly OptionOf<'harm'>[];
/** Whether there may be sexual images of a child. */
export const isImageryOrUnsure: Test = (said) => tells(said, 'harm', ...imageryOrUnsure);

/** Asked in an online concern, unless the harms imply the risk. */
const unlessImplied =
  (risk: Risk): Test =>
  (said) =>
    isOnlineConcern(said) && !isImplied(said, risk);

/** When a question is asked. Those not listed are asked in any online concern. */
const askedWhen: Readonly<Partial<Record<Question, Test>>> = {
  'immediate-danger': () => true,
  'called-999': isDanger,
  need: () => true,
  'unsupervised-contact': unlessImplied('unsupervised-contact'),
  sharing: unlessImplied('sharing'),
  'violent-extremism': unlessImplied('violent-extremism'),
  // A child in secret contact counts as looked after, so the question is not asked.
  'looked-after': (said) => tells(said, 'unsupervised-contact', 'yes', 'not-sure'),
  'extremism-signs': (said) => isFlagged(said, 'violent-extremism'),
  'already-reported': isConcern,
  'local-authority': isConcern,
};

/** Whether the question is on the path: made relevant by the answers on the path before it. */
export const isAsked = word('asked', (said, question: Question) => (askedWhen[question] ?? isOnlineConcern)(said));
/** Whether the question is on the path and still unanswered. */
export const isOpen = word('open', (said, question: Question) => isAsked(said, question) && !said.isAnswered(question));
