import { createActor, fromTransition, waitFor } from 'xstate';
import { type Answers, asAnswer, type Drafts, givenIn, isAnswered, ticked, withoutDrafts } from '../case/answers';
import { askedQuestions } from '../case/path';
import { isInCall } from '../case/stage';
import type { WizardEvent } from '../machine/context';
import { begin, resume, screenShown, step, type WizardSnapshot } from '../machine/journey';
import { type QuestionId, questionIds } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { dayOf, wallClock } from '../words/dates';
import { copyText, wipeCopied } from './copied';
import { keptText, type KeptCase, type Kind } from './kept-case';
import { type Extras, type CaseView, noExtras, type Notice, type Said, type Session } from './session';
import { type CaseStorage, numberText } from './storage';

/** A running case: the statechart, and the state that the screens show. */
export interface RunningCase extends CaseView {
  readonly chart: WizardSnapshot;
  /** What happened last; undefined before the first step. */
  readonly last: CaseEvent | undefined;
}

/** An event of the chart, or of what is kept outside it, such as ticks. */
type CaseEvent =
  | WizardEvent
  | { readonly type: 'tick'; readonly question: QuestionId; readonly ticks: readonly string[] }
  /** Takes the ticks of these questions as answers; `then`: an event for the chart in the same step. */
  | {
      readonly type: 'take';
      readonly questions: readonly QuestionId[];
      readonly then?: 'continue' | 'refer-now';
      readonly at: string;
    }
  | { readonly type: 'say'; readonly task: TaskId; readonly phrase: string }
  | { readonly type: 'tell'; readonly notice: Notice | undefined };

const shownOf = (chart: WizardSnapshot) => ({
  chart,
  screen: screenShown(chart),
  context: chart.context,
  log: chart.context.log,
});

/** A notice lasts until the next step, but waits while the case is hidden. `keeps-nothing` lasts until it is closed. */
const noticeAfter = ({ screen, notice }: RunningCase): Notice | undefined =>
  screen === 'notes' || notice === 'keeps-nothing' ? notice : undefined;

/** Turns the ticks of these questions into answers, except where they are invalid or the question is off the path. */
function taken({ chart, drafts }: Pick<RunningCase, 'chart' | 'drafts'>, questions: readonly QuestionId[]) {
  let [at, left]: [WizardSnapshot, Drafts] = [chart, drafts];
  for (const question of questions) {
    const answer = left[question] && asAnswer(question, left[question]);
    if (answer === undefined || !askedQuestions(at.context.answers).includes(question)) continue;
    at = step(at, { type: `answer.${question}`, answer } as WizardEvent);
    left = withoutDrafts(left, [question]);
  }
  return { at, left };
}

function withTurned(said: Said, task: TaskId, phrase: string): Said {
  const ticked = said[task] ?? [];
  const without = ticked.filter((other) => other !== phrase);
  return { ...said, [task]: without.length < ticked.length ? without : [...ticked, phrase] };
}

/** Returns when each answer was last changed. A first answer is not a change. */
function withChanges({ context, changed }: RunningCase, answers: Answers, at: string): Extras['changed'] {
  const isChanged = (id: QuestionId) =>
    isAnswered(context.answers, id) && context.answers[id].join() !== answers[id].join();
  return { ...changed, ...Object.fromEntries(questionIds.filter(isChanged).map((id) => [id, at])) };
}

function changes(running: RunningCase, event: CaseEvent): Partial<RunningCase> {
  switch (event.type) {
    case 'tick':
      return { drafts: { ...running.drafts, [event.question]: event.ticks } };
    case 'say':
      return { said: withTurned(running.said, event.task, event.phrase) };
    case 'tell':
      return { notice: event.notice };
    case 'take': {
      const { at, left } = taken(running, event.questions);
      const shown = shownOf(event.then ? step(at, { type: event.then }) : at);
      const changed = withChanges(running, shown.context.answers, event.at);
      return { ...shown, drafts: left, changed, begun: running.begun ?? event.at };
    }
    case 'clear':
      // In one step: the page stays covered.
      if (event.hidden)
        return { ...noExtras, ...shownOf(step(step(running.chart, { type: 'clear' }), { type: 'hide' })) };
      return { ...shownOf(step(running.chart, event)), ...noExtras };
    default:
      return shownOf(step(running.chart, event));
  }
}

/** For a case, the case that Continue leads to, if that was worked out in advance. */
const madeAhead = new WeakMap<RunningCase, RunningCase>();

/** Returns the case after an event, from `madeAhead` if it was worked out for the same event. */
function stepped(running: RunningCase, event: CaseEvent): RunningCase {
  const made = madeAhead.get(running);
  if (made && JSON.stringify(made.last) === JSON.stringify(event)) return made;
  return { ...running, notice: noticeAfter(running), last: event, ...changes(running, event) };
}

const logic = fromTransition<RunningCase, CaseEvent, never, RunningCase>(stepped, ({ input }) => input);

/** Starts an actor for a stored or new case. Each step that the person takes is one event and one change. */
function runCase(kept: KeptCase | undefined) {
  const chart = kept ? resume(kept.context, kept.hidden) : begin();
  const { drafts, said, changed, begun } = kept ?? noExtras;
  const input = { ...shownOf(chart), drafts, said, changed, begun, notice: undefined, last: undefined };
  return createActor(logic, { input }).start();
}

/** A running case, and what can be done to it. */
export interface CaseStore extends Omit<Session, 'view' | 'back' | 'madeUp' | 'addressOf'> {
  readonly actor: ReturnType<typeof runCase>;
  readonly view: () => CaseView;
  /** Calls a listener after each step, with what happened. Returns a function that stops it. */
  readonly subscribe: (listener: (event: CaseEvent) => void) => () => void;
  /** Returns the case that Continue leads to, if that is on another screen. */
  readonly ahead: () => RunningCase | undefined;
  /** Returns the case as it would be after an event. */
  readonly after: (event: WizardEvent) => CaseView;
  /** Whether nothing has been entered, so that there is nothing to keep. */
  readonly isEmpty: () => boolean;
}

const isMarking = (event: WizardEvent): event is Extract<WizardEvent, { type: `mark.${string}` }> =>
  event.type.startsWith('mark.');
/** The questions whose ticks Continue takes as answers. */
const questionsOf = (screen: ScreenId): readonly QuestionId[] => (isWalkScreen(screen) ? asks(screen) : []);
/** The same for Refer now, which also takes an area chosen in the calls. There Continue leaves it to its own button. */
const takenByReferNow = (screen: ScreenId): readonly QuestionId[] =>
  screen === 'referrals' || screen === 'referrals/social-services' ? ['local-authority'] : questionsOf(screen);

/** Resumes the kept case, or begins a new one. `now` is read when a mark is set and to see what is due. */
export function openCase(kept: KeptCase | undefined, now: () => Date): CaseStore {
  const actor = runCase(kept);
  const view = () => actor.getSnapshot().context;
  const timed = (event: WizardEvent): WizardEvent => (isMarking(event) ? { at: wallClock(now()), ...event } : event);
  const send = (event: WizardEvent): void => actor.send(timed(event));
  function taking(questions: readonly QuestionId[], then?: 'continue') {
    const running = view();
    const { context, drafts } = running;
    const { answers } = taken(running, questions).at.context;
    const asked = askedQuestions(answers).filter((question) => questions.includes(question));
    const missing = asked.filter((question) => !asAnswer(question, ticked(context.answers, drafts, question)));
    return { missing, event: { type: 'take', questions: asked, ...(then && { then }), at: wallClock(now()) } as const };
  }
  function take(questions: readonly QuestionId[], then?: 'continue'): readonly QuestionId[] {
    const { missing, event } = taking(questions, then);
    if (missing.length === 0) actor.send(event);
    return missing;
  }
  return {
    actor,
    view,
    subscribe: (listener) => {
      const subscription = actor.subscribe(({ context }) => listener(context.last!));
      return () => subscription.unsubscribe();
    },
    send,
    after: (event) => ({ ...view(), ...changes(view(), timed(event)) }),
    ahead: () => {
      const running = view();
      const { missing, event } = taking(questionsOf(running.screen), 'continue');
      const after = missing.length > 0 ? running : stepped(running, event);
      if (after.screen === running.screen) return undefined;
      madeAhead.set(running, after);
      return after;
    },
    can: (event) => view().chart.can(event),
    draft: (question, ticks) => actor.send({ type: 'tick', question, ticks }),
    turnSaid: (task, phrase) => actor.send({ type: 'say', task, phrase }),
    take: (questions) => take(questions),
    goOn: (questions) => take(questions, 'continue'),
    referNow: () =>
      actor.send({ type: 'take', questions: takenByReferNow(view().screen), then: 'refer-now', at: wallClock(now()) }),
    copy: copyText,
    tell: (notice) => actor.send({ type: 'tell', notice }),
    today: () => dayOf(now()),
    now: () => wallClock(now()),
    isEmpty: () =>
      [givenIn(view().context.answers), view().drafts, view().context.log].every(
        (part) => Object.keys(part).length === 0,
      ),
    detail: (task, details) => send({ type: 'detail', task, details }),
  };
}

/** Clears a case that expired or was cleared in another tab. It stays hidden if it was, since anyone may be there. */
export function clearAutomatically({ view, send }: CaseStore): void {
  send({ type: 'clear', hidden: view().screen === 'notes' });
}

/**
 * After Clear: deletes what was stored of the case and, for a live case, a half-typed number and the copied text.
 * Returns the notice to show, which says so if any of this failed.
 */
async function wipe(storage: CaseStorage, kind: Kind): Promise<Notice> {
  const forgotten = storage.forget();
  if (kind !== 'live') return 'cleared';
  numberText.forget();
  const isWiped = await wipeCopied();
  if (!(await forgotten)) return 'cleared-not-dropped';
  return isWiped ? 'cleared' : 'cleared-not-copied';
}

/**
 * Saves the case after each change, and clears it once it is over. If the browser refuses, the person is told once per
 * case. Returns a function that saves a mark before it is set.
 */
export function autosave(store: CaseStore, storage: CaseStorage, kind: Kind): Required<Session>['committed'] {
  let isTold = false;
  const keep = async (view: CaseView): Promise<void> => {
    const { screen, context } = view;
    const isKept = await storage.keep(keptText(view, kind), screen === 'notes', isInCall(context, screen));
    if (isKept === 'over') return clearAutomatically(store);
    if (isKept || isTold) return;
    isTold = true;
    store.tell('keeps-nothing');
  };
  store.subscribe(({ type }) => {
    if (type === 'clear') {
      isTold = false;
      void wipe(storage, kind).then(store.tell);
    } else if (!store.isEmpty()) void keep(store.view());
  });
  return async (event) => {
    // The case may change meanwhile. While it is hidden, the mark waits.
    for (let at: CaseView | undefined; at !== store.view() && (store.can(event) || store.view().screen === 'notes');) {
      at = store.view();
      await (at.screen === 'notes'
        ? waitFor(store.actor, ({ context }) => context.screen !== 'notes')
        : keep(store.after(event)));
    }
  };
}
