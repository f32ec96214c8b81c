import { type CaseStorage, stored } from './storage';
import { tried } from '../validation/take';
import { givenIn } from '../case/answers';
import { askedQuestions } from '../case/path';
import { keepDraft } from '../contacts/draft';
import type { WizardEvent } from '../machine/context';
import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import { dayOf, wallClock } from '../words/dates';
import { type CaseActor, isWellTicked, runCase } from './case-actor';
import { keep, type KeptCase, type Kind } from './kept-case';
import type { CaseView, Session } from './session';

const copiedKey = 'clear-steps.copied';

/** Copies a text for the person to paste. Rejects if the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('This browser has no clipboard.');
  await navigator.clipboard.writeText(text);
  tried(() => sessionStorage.setItem(copiedKey, 'yes'));
}

/** Overwrites what was copied from this tab, but nothing copied elsewhere. Returns whether no copy of it is left. */
export async function wipeCopied(): Promise<boolean> {
  if (stored(copiedKey) !== 'yes') return true;
  tried(() => sessionStorage.removeItem(copiedKey));
  try {
    // A space: given an empty text, some devices keep the old one.
    await navigator.clipboard.writeText(' ');
    return true;
  } catch {
    return false;
  }
}

/** A running case, and what can be done to it. */
export interface CaseStore extends Omit<Session, 'view' | 'back' | 'madeUp' | 'addressOf'> {
  readonly actor: CaseActor;
  /** Returns the case as it is now. */
  readonly view: () => CaseView;
  /** Calls a listener after each step. Returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether nothing has been entered, so that there is nothing to keep. */
  readonly isEmpty: () => boolean;
}

const isMarking = (event: WizardEvent): event is Extract<WizardEvent, { type: `mark.${string}` }> =>
  event.type.startsWith('mark.');
const questionsOf = (screen: ScreenId): readonly QuestionId[] => {
  if (screen === 'referrals') return ['local-authority'];
  return isWalkScreen(screen) ? asks(screen) : [];
};

/** Clear of a live case also overwrites what was copied from this tab, or says that it could not. */
function wipe(actor: CaseActor): void {
  keepDraft();
  void wipeCopied().then((isWiped) => actor.send({ type: 'tell', notice: isWiped ? 'cleared' : 'cleared-not-copied' }));
}

/**
 * Resumes the kept case, or begins a new one. `now` is read when a mark is set and to see what is due. `isMadeUp`: a
 * training case, which leaves everything of the live one alone.
 */
export function openCase(kept: KeptCase | undefined, now: () => Date, isMadeUp = false): CaseStore {
  const actor = runCase(kept);
  const view = () => actor.getSnapshot().context;
  function send(event: WizardEvent): void {
    actor.send(isMarking(event) ? { ...event, at: wallClock(now()) } : event);
    if (event.type !== 'clear') return;
    if (isMadeUp) actor.send({ type: 'tell', notice: 'cleared' });
    else wipe(actor);
  }
  function take(questions: readonly QuestionId[], then?: 'continue'): readonly QuestionId[] {
    const asked = askedQuestions(view().context.answers).filter((question) => questions.includes(question));
    const missing = asked.filter((question) => !isWellTicked(view(), question));
    if (missing.length === 0) actor.send({ type: 'take', questions: asked, ...(then && { then }) });
    return missing;
  }
  return {
    actor,
    view,
    subscribe: (listener) => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    send,
    can: (event) => view().chart.can(event),
    draft: (question, ticks) => actor.send({ type: 'tick', question, ticks }),
    turnSaid: (task, phrase) => actor.send({ type: 'say', task, phrase }),
    take: (questions) => take(questions),
    goOn: (questions) => take(questions, 'continue'),
    referNow: () => actor.send({ type: 'take', questions: questionsOf(view().screen), then: 'refer-now' }),
    copy: copyText,
    tell: (notice) => actor.send({ type: 'tell', notice }),
    today: () => dayOf(now()),
    isEmpty: () =>
      [givenIn(view().context.answers), view().drafts, view().context.log].every(
        (part) => Object.keys(part).length === 0,
      ),
    detail: (task, details) => send({ type: 'detail', task, details }),
  };
}

/** Keeps the case after each change. If the browser refuses, the person is told once per case. */
export function keepOn(store: CaseStore, storage: CaseStorage, kind: Kind): void {
  let isTold = false;
  const refused = (): void => {
    if (isTold) return;
    isTold = true;
    store.tell('keeps-nothing');
  };
  store.subscribe(() => {
    if (store.isEmpty()) {
      isTold = false;
      return storage.forget();
    }
    const view = store.view();
    void storage.keep(keep(view, kind), view.screen === 'notes').then((isKept) => {
      if (!isKept) refused();
    });
  });
}
