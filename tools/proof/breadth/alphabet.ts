import {
  answer,
  carryOn,
  change,
  clear,
  type Event,
  followUp,
  goOn,
  hide,
  lost,
  mark,
  open,
  referNow,
} from '../subject/chart';
import { questionIds } from '../terms/questions';
import { screens } from '../terms/screens';
import { followUpIds, markActions, taskIds } from '../terms/tasks';
import { optionsOf } from './kinds';

/** What no screen can send: answers that are none, and screens, questions, tasks and acts that there are not. */
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
] as unknown as readonly Event[];

/** Everything that a person can do, and the browser: each event of the chart, and of each question an option of each kind. */
export const alphabet: readonly Event[] = [
  goOn,
  referNow,
  hide,
  carryOn,
  lost,
  clear,
  ...questionIds.flatMap((question) => optionsOf(question).map((option) => answer(question, [option]))),
  ...questionIds.map(change),
  ...screens.map((screen) => open(screen)),
  ...taskIds.flatMap((task) => markActions.map((action) => mark(action, task))),
  ...followUpIds.flatMap((id) => (['done', 'corrected'] as const).map((action) => followUp(action, id))),
];

/** The same, and what nobody should be able to do. */
export const alphabetWithNonsense: readonly Event[] = [...alphabet, ...nonsense];
