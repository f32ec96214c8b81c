import { edition } from '#protocol/edition';
import { queries, type Query, words } from './queries';
import { given, rules, shape } from './rules/all';
import { asserted, declared, defined, valuesAsked } from './smt';
import type { Rule, Rules, Term } from './term';

const heading = (text: string): string => `\n; ${text}`;

const isOfOneCase = ([name]: Rule): boolean => name.startsWith('wanted ');
/** The rules, and what the promises mean by their words. */
export const everyRule: Rules = new Map([...rules, ...[...words].filter(isOfOneCase)]);

/** Declares a case and defines all that follows from it. */
const caseText = (isThen: boolean): readonly string[] => [
  heading(isThen ? 'A second case, to compare the first with' : 'A case: what was answered, marked and told'),
  ...given.map((name) => declared(name, isThen)),
  ...shape.map((term) => asserted(term, isThen)),
  heading('What follows from it, made from the tables; and, as "wanted", what the promises mean by their words'),
  ...[...everyRule].map((one) => defined(one, isThen)),
];

const head: readonly string[] = [
  `; The rules of Clear Steps / Camau Clir, made from its tables of the All Wales Protocol (${edition}), and its promises as queries.`,
  '; Each query prints its name and two answers: "unsat", no case breaks the promise; and "sat", its control: a case keeps it.',
  '(set-logic QF_UF)',
  ...caseText(false),
  ...caseText(true),
  heading('What is the same in both, and how the second is the first, changed'),
  ...[...words].filter((one) => !isOfOneCase(one)).map((one) => defined(one)),
];

const solved = (status: 'unsat' | 'sat', term: Term): readonly string[] => [
  '(push 1)',
  asserted(term),
  `(set-info :status ${status})`,
  '(check-sat)',
  '(pop 1)',
];
/** Asks whether a case breaks the promise; then, as a control, whether a case keeps it. */
const queryText = (query: Query): readonly string[] => [
  `(echo "${query.promise} ${query.name}: unsat, sat")`,
  '(push 1)',
  asserted(query.given),
  ...solved('unsat', query.broken),
  ...solved('sat', query.said),
  '(pop 1)',
];

/** Returns the rules and every query, in SMT-LIB 2: the same text for the same tables. */
export const fileText = (): string => [...head, heading('The queries'), ...queries.flatMap(queryText), ''].join('\n');

/** Returns the rules with one broken query, asking for the values of the case that breaks it and of its second case. */
export const brokenText = (query: Query): string =>
  [
    '(set-option :produce-models true)',
    ...head,
    asserted(query.given),
    asserted(query.broken),
    '(check-sat)',
    ...[false, true].map((isThen) => valuesAsked(given, isThen)),
  ].join('\n');
