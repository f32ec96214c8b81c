import type { Node } from 'jsonc-parser';
import { type CaseFile } from '../../../case/file';
import { shippedIds } from '../../model/shipped';
import type { Scenario, ScenarioPart } from '../../model/scenario';
import { caseOf, modelProblems } from './case-check';
import { limits } from './limits';
import { anyModel, modelOf } from './model';
import type { Found, Problem } from './problem';
import { readJson, tooDeep, unmarked } from './read';
import { scenarioCheck } from './scenario-check';
import { type Check, objectOf, thatIs } from './shape';

/** A scenario that is right, or what is wrong with its file: in the order of the file, at most two hundred, and how many there are. */
export type Checked = { readonly scenario: Scenario } | { readonly problems: readonly Found[]; readonly count: number };

/** What an id must be: it stands in addresses. */
export const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const isId = (value: unknown): boolean =>
  typeof value === 'string' && new RegExp(idPattern).test(value) && value.length <= limits.id;
const isOwnId = (value: unknown): boolean => !shippedIds.some((id) => id === value);

const anything: Check = () => [];
const idCheck: Check = (node, place) => {
  const problems = thatIs(isId, 'not-id', { most: String(limits.id) })(node, place);
  return problems.length > 0 ? problems : thatIs(isOwnId, 'shipped-id')(node, place);
};

function found(text: string, problems: readonly Problem[]): Checked {
  const inOrder = [...problems].sort((one, other) => one.offset - other.offset).slice(0, limits.problems);
  const line = (offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
  return { problems: inOrder.map(({ offset, ...rest }) => ({ ...rest, line: line(offset) })), count: problems.length };
}

function problemsOf(
  tree: Node,
  value: object,
): { readonly problems: readonly Problem[]; readonly file: CaseFile | undefined } {
  const read = caseOf(tree, value);
  const model = 'code' in read ? anyModel : modelOf(read);
  const shape = objectOf(
    { $schema: anything, id: idCheck, answers: anything, reports: anything, scenario: scenarioCheck(model) },
    ['id', 'answers', 'scenario'],
  )(tree, '');
  // A key that is not known, or missing, is found by both.
  const own = 'code' in read && !shape.some(({ place }) => place === read.place) ? [read] : [];
  return { problems: [...shape, ...own, ...modelProblems(tree, model)], file: 'code' in read ? undefined : read };
}

/** The words with nothing in them that the app could take for a mark of language: a trainer's text is shown as it is written. */
const asWritten = (words: Scenario['words']): Scenario['words'] =>
  JSON.parse(JSON.stringify(words), (_, text: unknown) =>
    typeof text === 'string' ? text.replace(/<(?=\/?(?:en|cy)>)/g, '<\u2060') : text,
  ) as Scenario['words'];

function checked(text: string): Checked {
  const reading = readJson(text);
  if ('code' in reading) return found(text, [reading]);
  const value = (typeof reading.value === 'object' && reading.value !== null ? reading.value : {}) as {
    readonly scenario: ScenarioPart & Pick<Scenario, 'words'>;
  };
  const { problems, file } = problemsOf(reading.tree, value);
  if (problems.length > 0 || !file) return found(text, problems);
  return { scenario: { ...value.scenario, words: asWritten(value.scenario.words), id: file.id, file, isOwn: true } };
}

/**
 * Checks the text of a trainer's own scenario. Whatever the text is, nothing is thrown and nothing in it is run.
 * Out: the scenario, or every problem with its line, its place and its code.
 */
export function checkScenario(source: string): Checked {
  const text = unmarked(source);
  try {
    return checked(text);
  } catch (error) {
    if (error instanceof RangeError) return found(text, [tooDeep]);
    throw error;
  }
}
