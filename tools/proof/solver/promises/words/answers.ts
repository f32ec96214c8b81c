import { grooming, imageryOrUnsure, impliedBy } from '../../../terms/meaning';
import { type OptionOf, type Question, questionIds } from '../../../terms/questions';
import type { Risk } from '../../../terms/screens';
import { all, always, any, chosen, not, rule, type Rule, type Term } from '../../term';

// What the promises mean, said once more for the solver: none of it is read from the protocol's tables. What a rule of the tables says
// under some name is here what it should say: `wanted` and that name.

/** What a rule should say. */
export const wanted = (name: string): Term => rule(`wanted ${name}`);
/** Whether the answer, on the path or off it, has one of these options. */
export const says = <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]): Term =>
  chosen(question, options);
/** The same, where the question is on the path. */
export const tells = <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]): Term =>
  all(wanted(`asked ${question}`), says(question, ...options));

/** 5.5.1-a: a worry about a child. */
export const isConcern = says('need', 'concern', 'concern-offline');
/** 5.5.2: one in which phones, computers or the internet play a part, or may. */
export const isOnline = says('need', 'concern');
/** There is danger, may be, or was. */
export const isDanger = says('immediate-danger', 'now', 'over', 'not-sure');

/** A harm says that the risk is there. */
export const isImplied = (risk: Risk): Term => all(isOnline, says('harm', ...(impliedBy[risk] ?? [])));
/** Flagged at yes and at not sure, and where it is implied. */
export const isFlagged = (risk: Risk): Term => any(isImplied(risk), tells(risk, 'yes', 'not-sure'));

const unlessImplied = (risk: Risk): Term => all(isOnline, not(isImplied(risk)));
/** When a question is asked: of an online concern, where nothing else is said of it. */
const askedWhen: Readonly<Partial<Record<Question, Term>>> = {
  'immediate-danger': always,
  'called-999': isDanger,
  need: always,
  'unsupervised-contact': unlessImplied('unsupervised-contact'),
  sharing: unlessImplied('sharing'),
  'violent-extremism': unlessImplied('violent-extremism'),
  'looked-after': tells('unsupervised-contact', 'yes', 'not-sure'),
  'extremism-signs': isFlagged('violent-extremism'),
  'already-reported': isConcern,
  'local-authority': isConcern,
};

/** 5.5.5-d: online grooming is identified. */
export const isGroomed = tells('harm', ...grooming);
/** Sexual images of a child, or not sure (5.5.7-b, 5.5.7-c). */
export const isImageryOrUnsure = tells('harm', ...imageryOrUnsure);

/** When each question should be asked. */
export const ofAnswers: readonly Rule[] = questionIds.map((question) => [
  `wanted asked ${question}`,
  askedWhen[question] ?? isOnline,
]);
