import { edition } from '#protocol/edition';
import { saysNone, takesMany } from '../terms/questions';
import { queries, type Query, rules } from './queries';
import { all, asserted, declared, defined, inSecond, named, not, type Term } from './smt';
import { partOf, parts } from './written';

const heading = (text: string): string => `\n; ${text}`;

const isOfOneCase = ([name]: readonly [string, Term]): boolean => !/^(second:|same) /.test(name);
/** What no case can have: two options of a single choice, an option beside one that excludes it, or two marks of a task. */
const shape: readonly Term[] = [...parts].flatMap(([thing, options]) => {
  const question = takesMany.find((known) => known === thing);
  const areApart = (pair: readonly string[]): boolean =>
    thing !== 'told' && (question === undefined || pair.some((option) => option === saysNone[question]));
  return options
    .flatMap((one, at) => options.slice(at + 1).map((other) => [one, other]))
    .filter(areApart)
    .map((pair) => not(all(...pair.map((option) => named(partOf(thing, option))))));
});

/** Declares a case and defines all that follows from it. */
const caseText: readonly string[] = [
  ...[...parts].flatMap(([thing, options]) => options.map((option) => declared(partOf(thing, option)))),
  ...shape.map(asserted),
  heading('What follows from it, by the terms'),
  ...[...rules].filter(isOfOneCase).map(defined),
];

const head: readonly string[] = [
  `; What the All Wales Protocol (${edition}) means, as Clear Steps / Camau Clir states it, and its promises as queries.`,
  '; Each query prints its name and two answers: "unsat", no case breaks the promise; and "sat", its control: a case keeps it.',
  '(set-logic QF_UF)',
  heading('A case: what was answered, marked and told'),
  ...caseText,
  heading('A second case, to compare the first with'),
  ...caseText.map(inSecond),
  heading('What is the same in both, and how the second is the first, changed'),
  ...[...rules].filter((one) => !isOfOneCase(one)).map(defined),
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

/** Returns the rules and the queries, in SMT-LIB 2. */
export const fileText = (asked: readonly Query[] = queries): string =>
  [...head, heading('The queries'), ...asked.flatMap(queryText), ''].join('\n');
