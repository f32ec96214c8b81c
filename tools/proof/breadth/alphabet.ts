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
