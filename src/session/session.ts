import { useSelector } from '@xstate/react';
import { createContext, useContext } from 'react';
import type { AnyActorRef } from 'xstate';
import type { Drafts } from '../case/answers';
import type { Log } from '../case/log';
import type { MarkDetails } from '../case/mark-details';
import type { Markable } from '../case/marks';
import type { WizardContext, WizardEvent } from '../machine/context';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { Said } from './said';

/** What of a kept case this version of the app could not carry on. */
export interface Lost {
  /** Questions whose answer it does not know. */
  readonly answers: readonly QuestionId[];
  /** How many answers and marks there were of questions and tasks that it does not know. */
  readonly unknown: number;
  /** Ticks that were not yet an answer. */
  readonly ticks: boolean;
  /** Tasks and follow-ups of which it does not know what was marked: all marks of them are left out. */
  readonly marks: readonly Markable[];
  /** The page on which the case stood. */
  readonly place: boolean;
}

/** Something that the person is told once, on the screen shown. */
export type Notice =
  | 'stored-unreadable'
  | 'stored-locked'
  | 'language-failed'
  | 'nothing-kept'
  | 'keeps-nothing'
  | 'cleared'
  | 'cleared-not-copied'
  | Lost;

/** A case as it stands, for the screens to show. */
export interface CaseView {
  readonly screen: ScreenId;
  readonly context: WizardContext;
  readonly drafts: Drafts;
  readonly said: Said;
  /** That of the context. */
  readonly log: Log;
  readonly notice: Notice | undefined;
}

/** What a screen can do; the chart decides what is allowed. */
export interface Session {
  readonly view: CaseView;
  /** Whether the chart allows the event now. */
  readonly can: (event: WizardEvent) => boolean;
  readonly send: (event: WizardEvent) => void;
  /** Keeps ticks that are not yet an answer. */
  readonly draft: (question: QuestionId, ticks: readonly string[]) => void;
  /** Ticks a phrase of a call as said, or no more. */
  readonly turnSaid: (task: TaskId, phrase: string) => void;
  /** Takes the ticks of these questions as answers. Returns the questions that still need one; then nothing is taken. */
  readonly take: (questions: readonly QuestionId[]) => readonly QuestionId[];
  /** Continue: takes the ticks of these questions as answers and goes on. Returns the questions that still need one; then nothing is taken. */
  readonly goOn: (questions: readonly QuestionId[]) => readonly QuestionId[];
  /** Takes the valid ticks of this screen as answers and opens the task list. */
  readonly referNow: () => void;
  /** Copies a text for the person to paste; Clear overwrites it. Rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** Tells the person something, once; that nothing is kept, until they close it: then without a notice. */
  readonly tell: (notice?: Notice) => void;
  /** Adds details to the task's latest mark. */
  readonly detail: (task: TaskId, details: MarkDetails) => void;
  /** The browser's Back within the case, else the screen before on the path. Undefined where there is none. */
  readonly back: (() => void) | undefined;
  /** Today as the clock on the wall has it, `2026-03-01`: what the app itself says may be due to be checked. */
  readonly today: () => string;
  /** The case is made up, for training: it says so everywhere, rings nobody and opens no report form. */
  readonly madeUp: boolean;
  /** The address of a screen of this case, for a link. */
  readonly addressOf: (screen: ScreenId) => string;
}

/** What the pages are given of a case: the actor that runs it, or one that stands still, and what can be done. */
export interface SessionSource extends Omit<Session, 'view' | 'back'> {
  readonly actor: Pick<AnyActorRef, 'subscribe'> & { readonly getSnapshot: () => { readonly context: CaseView } };
  /** The way back as it stands now. */
  readonly back: () => Session['back'];
}

/** The actor of a case in which nothing happens. */
export function still(view: CaseView): SessionSource['actor'] {
  const snapshot = { context: view };
  return { getSnapshot: () => snapshot, subscribe: () => ({ unsubscribe: () => undefined }) };
}
/** A session in which nothing happens: for a page that is drawn once. */
export const stillSession = (session: Session): SessionSource => ({
  ...session,
  actor: still(session.view),
  back: () => session.back,
});

const SourceContext = createContext<SessionSource | undefined>(undefined);
/** Gives the screens the case and what can be done to it. */
export const SessionProvider = SourceContext.Provider;

function useSource(): SessionSource {
  const source = useContext(SourceContext);
  if (!source) throw new Error('useSession outside of the app');
  return source;
}

/** What `select` gives of the case as it stands: a component is drawn anew where that changes. Throws outside of the app. */
export const useCase = <T>(select: (view: CaseView) => T): T =>
  useSelector(useSource().actor, ({ context }) => select(context));

const whole = (view: CaseView): CaseView => view;
/** The session of the app with the case as it stands: drawn anew at each step of that. Throws outside of it. */
export function useSession(): Session & CaseView {
  const source = useSource();
  const view = useCase(whole);
  return { ...source, ...view, view, back: source.back() };
}
