import { givenIn } from '../../../src/case/answers';
import { acts, followUpActions } from '../../../src/case/marks';
import { areCallsMade, isComplete } from '../../../src/case/outstanding';
import { markEvent } from '../../../src/machine/context';
import { askedQuestions } from '../../../src/case/path';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { mayOpen } from '../../../src/machine/reach';
import {
  asks,
  isSidePage,
  isWalkScreen,
  type ScreenId,
  screenIds,
  taskScreens,
  type WalkScreen,
} from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { combinations, type Given } from './choices';
import type { Pressed, Step } from './steps';

const press = (button: Pressed): Step => ({ type: 'press', button });
const entry = (screen: ScreenId): Step => ({ type: 'entry', screen });
const goOn = press({ type: 'continue' });
const back: Step = { type: 'back' };
const referNow = press({ type: 'refer-now' });
/** What every screen of a case offers, save the neutral page. */
const always: readonly Step[] = [referNow, press({ type: 'hide' }), press({ type: 'clear' })];
/** The pages beside the walk have nothing to hide. They alone are left by an address that does not exist. */
const beside: readonly Step[] = [referNow, press({ type: 'clear' }), { type: 'nowhere' }];

/** Those of the answers that are other than what was answered: only these are ticked. */
const news = ({ context: { answers } }: WizardSnapshot, given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([question, answer]) => JSON.stringify(givenIn(answers)[question as keyof Given]) !== JSON.stringify(answer),
    ),
  );

function answering(snapshot: WizardSnapshot, screen: WalkScreen): readonly Step[] {
  const asked = askedQuestions(snapshot.context.answers).filter((question) => asks(screen).includes(question));
  return combinations(asked)
    .map((given) => news(snapshot, given))
    .filter((given) => Object.keys(given).length > 0)
    .map((answers) => ({ type: 'answer', answers, by: 'continue' }));
}

/** The screens that may be opened, or may not. */
const entries = ({ context }: WizardSnapshot, shown: ScreenId, isOpen: boolean): readonly Step[] =>
  screenIds
    .filter((screen) => screen !== shown && screen !== 'referrals' && mayOpen(context, screen) === isOpen)
    .map(entry);

const changes = ({ context: { answers } }: WizardSnapshot): readonly Step[] =>
  askedQuestions(answers).map((question) => press({ type: `change.${question}` }));

/** Early in the walk most screens are refused. What is aside of a change is enough to be done outside of one. */
function onTheWalk(snapshot: WizardSnapshot, screen: WalkScreen): readonly Step[] {
  const ways = [goOn, ...answering(snapshot, screen)];
  if (snapshot.context.detour) return ways;
  const early = screen === 'called-999' || screen === 'need' ? entries(snapshot, screen, false) : [];
  const record = screen === 'other-procedures' && mayOpen(snapshot.context, 'record') ? [entry('record')] : [];
  return [...ways, ...early, ...record, entry('about'), ...always];
}

function onTheHub(snapshot: WizardSnapshot): readonly Step[] {
  const { answers } = snapshot.context;
  const area: readonly Step[] =
    !areCallsMade(snapshot.context) && givenIn(answers)['local-authority'] === undefined
      ? [{ type: 'answer', answers: { 'local-authority': 'gwynedd' }, by: 'show-numbers' }]
      : [];
  const ways = isComplete(snapshot.context) ? always.filter((step) => step !== referNow) : always;
  return [goOn, ...area, ...changes(snapshot), ...entries(snapshot, 'referrals', true), ...ways];
}

/** The marks that the chart allows; those beyond Social Services and the Police one at a time, so that the cases stay few. */
function marks(snapshot: WizardSnapshot, task: TaskId): readonly Step[] {
  const isLater = (other: TaskId) => other !== task && other !== 'social-services' && other !== 'police';
  if (taskIds.some((other) => isLater(other) && snapshot.context.marks[other] !== undefined)) return [];
  return acts
    .map((act) => markEvent(task, act) as Pressed)
    .filter((event) => snapshot.can(event))
    .map(press);
}

/** What follows from every concern, done or taken back; the others are marked alike. */
const followed = (snapshot: WizardSnapshot): readonly Step[] =>
  followUpActions
    .map((action) => markEvent('safeguarding-lead', { do: action }) as Pressed)
    .filter((event) => snapshot.can(event))
    .map(press);

/** Hide is kept with the case: where nothing was entered nothing is kept, and there is nothing to hide. */
function onTheNeutralPage({ context }: WizardSnapshot): readonly Step[] {
  const anew: readonly Step[] =
    Object.keys(givenIn(context.answers)).length > 0 ? [{ type: 'anew', screen: 'about' }] : [];
  return [press({ type: 'carry-on' }), press({ type: 'clear' }), ...anew];
}

/** What a person may do on the screen shown: enough of it that each branch of the chart is taken in some case. */
export function offered(snapshot: WizardSnapshot): readonly Step[] {
  const screen = screenShown(snapshot);
  const task = taskIds.find((_, at) => taskScreens[at] === screen);
  if (task) return [goOn, ...marks(snapshot, task), ...always];
  if (isWalkScreen(screen)) return onTheWalk(snapshot, screen);
  if (screen === 'notes') return onTheNeutralPage(snapshot);
  if (screen === 'referrals') return onTheHub(snapshot);
  if (screen === 'next-steps') return [goOn, back, ...followed(snapshot), ...always];
  if (screen === 'record') return [back, ...changes(snapshot), ...always];
  if (isSidePage(screen)) return [...beside, back];
  const isEnd = screen === 'online-safety-advice' || screen === 'professional-conduct';
  return [...always, back, ...(isEnd ? entries(snapshot, screen, true) : [])];
}
