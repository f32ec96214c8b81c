import { useSelector } from '@xstate/react';
import { createContext, useContext } from 'react';
import type { AnyActorRef } from 'xstate';
import type { Drafts } from '../case/answers';
import type { MarkDetails } from '../case/mark-details';
import type { Log, Markable } from '../case/marks';
import type { WizardContext, WizardEvent } from '../machine/context';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';

/** The ids of the phrases of each call that were ticked as said; they do not affect the case. */
export type Said = { readonly [T in TaskId]?: readonly string[] };

/** When each answer was last changed, by the wall clock; these times do not affect the case. */
export type Changed = { readonly [Q in QuestionId]?: string };
/** What a case has besides its answers and marks: ticks that are not yet an answer, phrases said, and times. */
export interface Extras {
  readonly drafts: Drafts;
  readonly said: Said;
  readonly changed: Changed;
  /** When the first answer was given, by the wall clock; undefined before that. */
  readonly begun: string | undefined;
}
export const noExtras: Extras = { drafts: {}, said: {}, changed: {}, begun: undefined };

/** What this version of the app could not read of a kept case. */
export interface Lost {
  /** Questions whose answers it does not know. */
  readonly answers: readonly QuestionId[];
  /** How many answers and marks belong to questions and tasks that it does not know. */
  readonly unknown: number;
  readonly ticks: boolean;
  /** Tasks and follow-ups with marks that it cannot read: all their marks are left out. */
  readonly marks: readonly Markable[];
  readonly place: boolean;
}

/** A notice shown once, on the current screen. */
export type Notice =
  | 'stored-unreadable'
  | 'stored-locked'
  | 'language-failed'
  | 'nothing-kept'
  | 'keeps-nothing'
  | 'cleared'
  | 'cleared-not-copied'
  | 'cleared-not-dropped'
  /** Hide and the way back were practised or, while hidden, are being practised. */
  | 'practised'
  | Lost;

/** The current state of a case, for the screens to show. */
export interface CaseView extends Extras {
  readonly screen: ScreenId;
  readonly context: WizardContext;
  /** The same as `context.log`. */
  readonly log: Log;
  readonly notice: Notice | undefined;
}

/** What a screen can do; the chart decides what is allowed. */
export interface Session {
  readonly view: CaseView;
  /** Whether the chart allows the event now. */
  readonly can: (event: WizardEvent) => boolean;
  readonly send: (event: WizardEvent) => void;
  /** Resolves once a case with the mark is on the disk, or cannot be. Never rejects. Absent for made-up cases. */
  readonly committed?: (mark: WizardEvent) => Promise<void>;
  /** Keeps ticks that are not yet an answer. */
  readonly draft: (question: QuestionId, ticks: readonly string[]) => void;
  /** Ticks a phrase of a call as said, or unticks it. */
  readonly turnSaid: (task: TaskId, phrase: string) => void;
  /** Takes the ticks of these questions as answers. If some still need one, takes nothing and returns them. */
  readonly take: (questions: readonly QuestionId[]) => readonly QuestionId[];
  /** Continue: as `take`, and goes on if every question has an answer. */
  readonly goOn: (questions: readonly QuestionId[]) => readonly QuestionId[];
  /** Takes the valid ticks of this screen as answers and opens the task list. */
  readonly referNow: () => void;
  /** Copies a text for the person to paste; Clear overwrites it. Rejects if the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** Tells the person something once. `keeps-nothing` stays until they close it, which calls this without a notice. */
  readonly tell: (notice?: Notice) => void;
  readonly detail: (task: TaskId, details: MarkDetails) => void;
  /** Back in the browser's history of the case, or to the screen before on the path; undefined if there is neither. */
  readonly back: (() => void) | undefined;
  /** Returns today by the wall clock, `2026-03-01`, to see which facts are due to be checked. */
  readonly today: () => string;
  /** Returns the moment by the device's clock, `2026-03-01T15:30`, to see which office is open. */
  readonly now: () => string;
  /** Whether the case is made up, for training: it says so everywhere, rings nobody and opens no report form. */
  readonly madeUp: boolean;
  readonly addressOf: (screen: ScreenId) => string;
}

/** A case as the pages receive it: its actor, running or fixed, and what can be done. */
export interface SessionSource extends Omit<Session, 'view' | 'back'> {
  readonly actor: Pick<AnyActorRef, 'subscribe'> & { readonly getSnapshot: () => { readonly context: CaseView } };
  readonly back: () => Session['back'];
}

/** Returns an actor of a case that never changes. */
export function still(view: CaseView): SessionSource['actor'] {
  const snapshot = { context: view };
  return { getSnapshot: () => snapshot, subscribe: () => ({ unsubscribe: () => undefined }) };
}
/** Returns a session that never changes, for a page that is rendered once. */
export const stillSession = (session: Session): SessionSource => ({
  ...session,
  actor: still(session.view),
  back: () => session.back,
});

const SourceContext = createContext<SessionSource | undefined>(undefined);
/** Provides the case, and what can be done to it, to the screens. */
export const SessionProvider = SourceContext.Provider;

function useSource(): SessionSource {
  const source = useContext(SourceContext);
  if (!source) throw new Error('useSession outside of the app');
  return source;
}

/** Returns what `select` picks from the case; the component renders when that changes. Throws outside the app. */
export const useCase = <T>(select: (view: CaseView) => T): T =>
  useSelector(useSource().actor, ({ context }) => select(context));

/** Returns the session with the current case; the component renders at each step. Throws outside the app. */
export function useSession(): Session & CaseView {
  const source = useSource();
  const view = useCase((shown) => shown);
  return { ...source, ...view, view, back: source.back() };
}
