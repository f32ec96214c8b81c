import { givenIn } from '../case/answers';
import { asAnswer, type Drafts, ticked, withoutDrafts } from '../case/drafts';
import { askedQuestions } from '../case/path';
import { keepDraft } from '../contacts/draft';
import type { WizardEvent } from '../machine/context';
import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { Session } from './session';
import { dayOf, wallClock } from '../words/dates';
import { withTurned } from './said';
import { copyText, wipeCopied } from './copied';
import { type HeldCase, holdCase } from './held-case';
import type { KeptCase } from './kept-case';

/** One case and its changes; every change is told to the listeners. */
export interface CaseStore extends Omit<Session, 'view' | 'back' | 'madeUp' | 'addressOf'>, Omit<HeldCase, 'set'> {
  /** Nothing has been entered: there is nothing to keep. */
  readonly isEmpty: () => boolean;
}

const isMarking = (event: WizardEvent): event is Extract<WizardEvent, { type: `mark.${string}` }> =>
  event.type.startsWith('mark.');
const questionsOf = (screen: ScreenId): readonly QuestionId[] => {
  if (screen === 'referrals') return ['local-authority'];
  return isWalkScreen(screen) ? asks(screen) : [];
};

/** Nothing of the case is left. Of a live one, what was copied from this tab is overwritten too, or said to be left. */
function clear({ actor, set }: HeldCase, isMadeUp: boolean): void {
  actor.send({ type: 'clear' });
  set({ drafts: {}, said: {} });
  if (isMadeUp) return set({ notice: 'cleared' });
  keepDraft();
  void wipeCopied().then((isWiped) => set({ notice: isWiped ? 'cleared' : 'cleared-not-copied' }));
}

/** Sends an event to the chart: a mark with the time of `now`. */
function sendTo({ actor, set }: HeldCase, event: WizardEvent, now: () => Date): void {
  actor.send(isMarking(event) ? { ...event, at: wallClock(now()) } : event);
  set({});
}

/**
 * Takes the drafts of these questions as answers: those that form a valid one, and are on the path. Returns the drafts as they are
 * then, to be set with what follows, so that one step is one change for all that listen to the case.
 */
function takeDrafts({ actor, view }: HeldCase, questions: readonly QuestionId[]): Drafts {
  let { drafts } = view();
  for (const question of questions) {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    if (answer === undefined || !askedQuestions(actor.getSnapshot().context.answers).includes(question)) continue;
    actor.send({ type: `answer.${question}`, answer } as WizardEvent);
    drafts = withoutDrafts(drafts, [question]);
  }
  return drafts;
}

/**
 * Takes what is ticked of these questions as answers, and calls `then` with the drafts as they are then. Returns the questions that
 * still need an answer; where there are any, nothing is taken.
 */
function takeTicks(
  held: HeldCase,
  questions: readonly QuestionId[],
  then: (drafts: Drafts) => void,
): readonly QuestionId[] {
  const {
    context: { answers },
    drafts,
  } = held.view();
  const asked = askedQuestions(answers).filter((question) => questions.includes(question));
  const missing = asked.filter((question) => !asAnswer(question, ticked(answers, drafts, question)));
  if (missing.length === 0) then(takeDrafts(held, asked));
  return missing;
}

/**
 * The case that was kept, taken up again, or a new one. `now` is read when a mark is set, and to see what is due. `isMadeUp`: a case of
 * training, which leaves what belongs to the live one alone.
 */
export function openCase(kept: KeptCase | undefined, now: () => Date, isMadeUp = false): CaseStore {
  const held = holdCase(kept);
  const { actor, view, set, subscribe } = held;
  const send = (event: WizardEvent): void =>
    event.type === 'clear' ? clear(held, isMadeUp) : sendTo(held, event, now);
  return {
    actor,
    view,
    subscribe,
    send,
    can: (event) => actor.getSnapshot().can(event),
    draft: (question, ticks) => set({ drafts: { ...view().drafts, [question]: ticks } satisfies Drafts }),
    turnSaid: (task, phrase) => set({ said: withTurned(view().said, task, phrase) }),
    take: (questions) => takeTicks(held, questions, (drafts) => set({ drafts })),
    goOn: (questions) =>
      takeTicks(held, questions, (drafts) => {
        actor.send({ type: 'continue' });
        set({ drafts });
      }),
    referNow: () => {
      const drafts = takeDrafts(held, questionsOf(view().screen));
      actor.send({ type: 'refer-now' });
      set({ drafts });
    },
    copy: copyText,
    tell: (notice) => set({ notice }),
    today: () => dayOf(now()),
    isEmpty: () =>
      [givenIn(view().context.answers), view().drafts, view().context.log].every(
        (part) => Object.keys(part).length === 0,
      ),
    detail: (task, details) => send({ type: 'detail', task, details }),
  };
}
