import { type Answers, answersOf, counted, isConcern } from '../../case/answers';
import { type CaseFacts, toldIn } from '../../case/marks';
import { plan, type PlannedTask } from '../../case/plan';
import type { QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import type { Scenario } from '../model/scenario';
import { callsBefore, orderDifferences, planToTell } from '../practice/Order';

/** A run of the drill. `left`: the cases to come, the current one first. `again`: how many came back. */
export interface Drill {
  readonly left: readonly Scenario[];
  readonly number: number;
  readonly again: number;
}

/** Returns the facts of a scenario’s case before the first call. */
export function factsOf({ file }: Scenario): CaseFacts {
  const answers = answersOf(file.answers);
  return { answers, marks: {}, told: toldIn(answers) };
}

/** Cases with the same calls to make are of one kind. */
const kindOf = (scenario: Scenario): string => {
  const facts = factsOf(scenario);
  return [...callsBefore(facts), '/', ...plan(facts).map(({ task }) => task)].join();
};

const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((one) => [random(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);

/** Draws a new run: one concern of each kind, in random order. `random`: returns a number from 0 up to 1. */
export function drawDrill(scenarios: readonly Scenario[], random: () => number): Drill {
  const concerns = scenarios.filter((scenario) => isConcern(factsOf(scenario).answers));
  const byKind = new Map(shuffled(concerns, random).map((scenario) => [kindOf(scenario), scenario]));
  const left = shuffled([...byKind.values()], random);
  return { left, number: left.length, again: 0 };
}

/** Whether an order is right: it has every duty, nobody who need not be told, and nothing too early or too late. */
export const isRight = (order: readonly TaskId[], rows: readonly PlannedTask[]): boolean =>
  orderDifferences(order, rows).every(({ kind }) => kind === 'leftOption' || kind === 'policeFirst');

/** Returns the run after an order for its first case. If the order was wrong, the case comes back at the end. */
export function ordered(drill: Drill, order: readonly TaskId[]): Drill {
  const [first, ...rest] = drill.left;
  if (!first) return drill;
  return isRight(order, planToTell(factsOf(first)))
    ? { ...drill, left: rest }
    : { ...drill, left: [...rest, first], again: drill.again + 1 };
}

/** Questions that decide the plan, and whose model answers the drill may tell. */
const telling: readonly QuestionId[] = ['immediate-danger', 'harm', 'violent-extremism'];

/** Returns the questions whose answers are told: the harm, and danger or violent extremism unless the model says no. */
export const toldOf = (answers: Answers): readonly QuestionId[] =>
  telling.filter((question) => counted(answers, question).some((option) => option !== 'no'));
