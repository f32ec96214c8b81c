import { caseOf } from '../search/case';
import type { Thing, Value } from '../search/space';
import * as chart from '../subject/chart';
import { type Question, questionIds, questions } from '../terms/questions';
import { resultOf } from '../terms/result';
import { screens } from '../terms/screens';
import { followUpIds, markActions, taskIds } from '../terms/tasks';

/** Cases in which every question is asked: without, then with those that depend on others. */
const bases: readonly ReadonlyMap<Thing, Value>[] = [
  new Map<Thing, Value>([['need', ['concern']]]),
  new Map<Thing, Value>([
    ['immediate-danger', ['now']],
    ['need', ['concern']],
    ['unsupervised-contact', ['yes']],
    ['violent-extremism', ['yes']],
  ]),
];

/** What follows from an option while nobody is told, without its name. Options with the same result are one kind. */
const kindOf = (question: Question, option: string): string =>
  bases
    .map((base) => JSON.stringify(resultOf(caseOf(new Map([...base, [question, [option]]])))))
    .join()
    .replaceAll(`${question}:${option}`, '');

function firstOfEachKind(question: Question): readonly string[] {
  const first = new Map<string, string>();
  for (const option of questions[question]) {
    const kind = kindOf(question, option);
    if (!first.has(kind)) first.set(kind, option);
  }
  return [...first.values()];
}
// Computed here once, and not again for each fault put into the app.
const kinds = new Map(questionIds.map((question) => [question, firstOfEachKind(question)]));
/** Returns an option of each kind for a question: the first one. */
export const optionsOf = (question: Question): readonly string[] => kinds.get(question) ?? [];

/** What no screen can send: invalid answers, and screens, questions, tasks and acts that do not exist. */
const nonsense = [
  ...[[], '', null, 7, ['attic'], 'attic', ['none', 'computer'], ['yes', 'yes'], { yes: true }].flatMap((given) =>
    (['harm', 'need', 'evidence-handled'] as const).map((id) => ({ type: `answer.${id}`, answer: given })),
  ),
  ...['answer.attic', 'open.attic', 'change.attic', 'mark.made', 'xstate.init', ''].map((type) => ({ type })),
  ...[
    ['made', 'attic'],
    ['made', '__proto__'],
    ['made', 'written-report'],
    ['done', 'police'],
    ['done', 'attic'],
    ['told-more', 'ceop'],
    ['attic', 'police'],
    ['handled', 'ceop'],
  ].map(([act, task]) => ({ type: `mark.${act}`, task })),
  { type: 'mark.left', task: 'ceop', by: 'attic' },
  { type: 'mark.handled', task: 'ceop', by: '__proto__' },
] as unknown as readonly chart.Event[];

/** Everything that a person, or the browser, can do: each event of the chart, with an option of each kind. */
export const alphabet: readonly chart.Event[] = [
  chart.goOn,
  chart.referNow,
  chart.hide,
  chart.carryOn,
  chart.lost,
  chart.clear,
  ...questionIds.flatMap((question) => optionsOf(question).map((option) => chart.answer(question, [option]))),
  ...questionIds.map(chart.change),
  ...screens.map((screen) => chart.open(screen)),
  ...taskIds.flatMap((task) => markActions.map((action) => chart.mark(action, task))),
  ...followUpIds.flatMap((id) => (['done', 'corrected'] as const).map((action) => chart.followUp(action, id))),
];

/** The same, with what nobody should be able to do. */
export const alphabetWithNonsense: readonly chart.Event[] = [...alphabet, ...nonsense];
