import { createContext, useContext } from 'react';
import type { Drafts } from '../case/drafts';
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
  /** Takes the valid ticks of this screen as answers and opens the hub. */
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

const SessionContext = createContext<Session | undefined>(undefined);
/** Gives the screens the case and what can be done to it. */
export const SessionProvider = SessionContext.Provider;

/** The session of the app. Throws outside of it. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of the app');
  return session;
}
