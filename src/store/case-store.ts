import { type ActorRefFrom, createActor } from 'xstate';
import { asAnswer, type Drafts, ticked, withoutDrafts } from '../case/drafts';
import { withDetails } from '../case/log';
import type { MarkAction } from '../case/marking';
import { askedQuestions } from '../case/path';
import { keepDraft } from '../contacts/draft';
import type { WizardEvent } from '../machine/events';
import { begin, resume, screenShown } from '../machine/journey';
import { wizard } from '../machine/wizard';
import type { QuestionId } from '../protocol/2015-07/options';
import { asks, isWalkScreen, type ScreenId } from '../protocol/2015-07/screens';
import type { TaskId } from '../protocol/2015-07/tasks';
import type { CaseView, Session } from '../screens/session';
import { dayOf, wallClock } from '../words/dates';
import { copyText, wipeCopied } from './copied';
import type { KeptCase } from './kept-case';

/** One case and its changes; every change is told to the listeners. */
export interface CaseStore extends Omit<Session, 'view' | 'back' | 'lastArea' | 'madeUp' | 'addressOf'> {
  /** The running statechart. */
  readonly actor: ActorRefFrom<typeof wizard>;
  readonly view: () => CaseView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Nothing has been entered: there is nothing to keep. */
  readonly isEmpty: () => boolean;
}

const isMarking = (event: WizardEvent): event is { type: `mark.${MarkAction}`; task: TaskId } => event.type.startsWith('mark.');
const questionsOf = (screen: ScreenId): readonly QuestionId[] => {
  if (screen === 'referrals') return ['local-authority'];
  return isWalkScreen(screen) ? asks(screen) : [];
};

/** The case that was kept, taken up again, or a new one. `now` is read when a mark is set, and to see what is due. */
export function openCase(kept: KeptCase | undefined, now: () => Date): CaseStore {
  const listeners = new Set<() => void>();
  const actor = createActor(wizard, { snapshot: kept ? resume(kept.context, kept.hidden) : begin() }).start();
  const chart = () => ({ screen: screenShown(actor.getSnapshot()), context: actor.getSnapshot().context });
  let view: CaseView = {
    ...chart(), drafts: kept?.drafts ?? {}, log: kept?.log ?? [], notice: undefined,
  };

  function set(changes: Partial<CaseView>): void {
    // On the neutral page nothing is told: it waits until the person carries on.
    const notice = view.screen === 'notes' ? view.notice : undefined;
    view = { ...view, notice, ...changes, ...chart() };
    listeners.forEach((listener) => listener());
  }
  /** Nothing of the case is left: what was copied from this tab is overwritten too, or said to be left. */
  function cleared(): void {
    set({ drafts: {}, log: [] });
    keepDraft();
    void wipeCopied().then((isWiped) => set({ notice: isWiped ? 'cleared' : 'cleared-not-copied' }));
  }
  function send(event: WizardEvent): void {
    const isMark = isMarking(event) && actor.getSnapshot().can(event);
    actor.send(event);
    if (event.type === 'clear') return cleared();
    if (!isMark) return set({});
    const action = event.type.slice('mark.'.length) as MarkAction;
    set({ log: [...view.log, { task: event.task, do: action, at: wallClock(now()) }] });
  }
  /** Takes the valid drafts as answers. */
  function takeDrafts(questions: readonly QuestionId[]): void {
    for (const question of questions) {
      const answer = view.drafts[question] && asAnswer(question, view.drafts[question]);
      if (answer === undefined || !askedQuestions(view.context.answers).includes(question)) continue;
      actor.send({ type: `answer.${question}`, answer } as WizardEvent);
      set({ drafts: withoutDrafts(view.drafts, [question]) });
    }
  }
  function take(questions: readonly QuestionId[]): readonly QuestionId[] {
    const asked = askedQuestions(view.context.answers).filter((question) => questions.includes(question));
    const missing = asked.filter((question) => !asAnswer(question, ticked(view.context.answers, view.drafts, question)));
    if (missing.length === 0) takeDrafts(asked);
    return missing;
  }
  function goOn(questions: readonly QuestionId[]): readonly QuestionId[] {
    const missing = take(questions);
    if (missing.length === 0) send({ type: 'continue' });
    return missing;
  }
  return {
    actor,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    can: (event) => actor.getSnapshot().can(event),
    send,
    draft: (question, ticks) => set({ drafts: { ...view.drafts, [question]: ticks } satisfies Drafts }),
    take,
    goOn,
    referNow: () => {
      takeDrafts(questionsOf(view.screen));
      send({ type: 'refer-now' });
    },
    copy: copyText,
    tell: (notice) => set({ notice }),
    today: () => dayOf(now()),
    isEmpty: () => [view.context.answers, view.drafts, view.log].every((part) => Object.keys(part).length === 0),
    detail: (task, details) => set({ log: withDetails(view.log, task, details) }),
  };
}
