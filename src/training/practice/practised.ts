import { emptyCase } from '../../machine/context';
import { mayOpen } from '../../machine/rules';
import { type ScreenId, screenIds } from '#protocol/screens';
import { Address } from '../../session/address';
import { autosave, openCase, type CaseStore } from '../../session/case-store';
import type { KeptCase } from '../../session/kept-case';
import { noExtras, type CaseView } from '../../session/session';
import { readKept } from '../../session/take-up';
import { screenAt, baseOf } from '../../session/addresses';
import { traceStorage, trainingStorage } from '../../session/storage';
import { wallClock } from '../../words/dates';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import type { QuestionId } from '#protocol/questions';
import {
  type Answers,
  answersOf,
  asAnswer,
  type GivenAnswers,
  givenIn,
  isAnswered,
  isQuestion,
  noAnswers,
} from '../../case/answers';
import { answersSchema } from '../../case/file';
import { flag, type Infer, isFields, objectOf, oneOf, optional, parsed, validPart } from '../../validation/schema';
import { watched } from '../../session/watched';

/** What a learner may choose to do about evidence before reading the advice. One of them is right (5.5.6). */
export const acts = ['looked', 'left', 'told-family', 'copied'] as const;
export type Act = (typeof acts)[number];

/** Progress of a choice that is made before what follows is shown: still open, shown, done, or skipped. */
const acted = optional(oneOf(['open', 'shown', 'done', 'skipped']));

/** What is kept of a practice beside its case, in this tab only: ids and numbers, no name and no score. */
const record = objectOf({
  hasBegun: optional(flag),
  /** Whether the learner has been at the choice of the case. What was chosen is not kept. */
  hasChosen: optional(flag),
  /** The screen at which the learner started, if not the first. The answers before it are the model's. */
  openedAt: optional(oneOf(screenIds)),
  /** The first answer to each question. */
  first: optional(answersSchema),
  /** The screen in whose place feedback is shown. */
  panel: optional(oneOf(screenIds)),
  /** What the learner chose to do about evidence, and the progress of that choice. */
  act: optional(oneOf(acts)),
  acted,
  /** The first choice about evidence, made before any consequences were shown. */
  firstAct: optional(oneOf(acts)),
});
type Kept = Infer<typeof record>;

/** A kept record, read: it has a value for what every practice has. */
export type PracticeRecord = Required<Pick<Kept, 'acted'>> & { readonly first: Answers } & {
  readonly [Part in Exclude<keyof Kept, 'acted' | 'first'>]?: Kept[Part] | undefined;
};

export const newTrace: PracticeRecord = { first: noAnswers, acted: 'open' };

/** Returns the trace as text to keep. */
export const keepTrace = (trace: PracticeRecord, scenario: string): string =>
  JSON.stringify({ ...trace, first: givenIn(trace.first), scenario });

/**
 * Reads the kept trace of a scenario, leaving out what it does not recognise. Returns a new trace if the text is not a
 * trace, or is that of another scenario. Never throws.
 */
export function readTrace(text: string | undefined, scenario: string): PracticeRecord {
  const value = parsed(text ?? '');
  if (!isFields(value) || value['scenario'] !== scenario) return newTrace;
  const { first = {}, ...others } = validPart(record, value) ?? {};
  return { ...newTrace, ...others, first: answersOf(first) };
}

/** Adds the answers to questions not answered before. Returns the same object if there are none. */
function withFirst(first: Answers, given: GivenAnswers): Answers {
  const come = Object.entries(given).filter(([question]) => isQuestion(question) && !isAnswered(first, question));
  return come.length === 0 ? first : answersOf({ ...Object.fromEntries(come), ...givenIn(first) });
}

/** The draft answers taken in one step. Refer now may have replaced one of them in that same step. */
const takenOf = (before: CaseView, { context: { answers }, drafts }: CaseView): GivenAnswers =>
  Object.fromEntries(
    Object.entries(before.drafts)
      .filter(([question]) => isQuestion(question) && !(question in drafts) && isAnswered(answers, question))
      .map(([question, ticks]) => [question, asAnswer(question as QuestionId, ticks)]),
  );

/** Opens the trace of a scenario’s practice, which follows the case. `from`: a kept trace or a new one. */
export function openTrace(store: CaseStore, scenario: string, from: PracticeRecord) {
  const held = watched(from);
  const set = (changes: Partial<PracticeRecord>) => {
    const trace = { ...held.view(), ...changes };
    traceStorage.keep(keepTrace(trace, scenario));
    held.set(trace);
  };
  /** Starts again and leaves nothing of the practice in the tab. */
  const clear = () => {
    traceStorage.forget();
    held.set(newTrace);
  };
  // Kept at once, so that where the learner started survives a reload before anything is done.
  if (from.openedAt) traceStorage.keep(keepTrace(from, scenario));
  let before = store.view();
  store.subscribe(() => {
    const [{ first, panel }, view] = [held.view(), store.view()];
    const come = withFirst(first, { ...givenIn(view.context.answers), ...takenOf(before, view) });
    before = view;
    if (come !== first) set({ first: come });
    // Feedback belongs to its screen: it waits behind the neutral page, and closes on any other screen.
    if (panel !== undefined && view.screen !== panel && view.screen !== 'notes') set({ panel: undefined });
  });
  return { ...held, set, clear };
}

/** The trace of a practice and its changes. Every change notifies the listeners. */
export type TraceStore = ReturnType<typeof openTrace>;

/** Returns the model's case on reaching a screen; undefined if the model's walk does not reach it. */
function modelAt({ file }: Scenario, screen: ScreenId): KeptCase | undefined {
  const step = modelSteps(file, wallClock(new Date())).find((one) => one.screen === screen);
  return step && { ...step.before, ...noExtras, hidden: false };
}

/** Returns the case of a scenario under way in this tab; undefined if there is none. */
export function caseUnderWay({ id }: Scenario): KeptCase | undefined {
  const text = trainingStorage.kept();
  const taken = text === undefined ? 'unreadable' : readKept(text, `training/${id}`);
  return taken === 'unreadable' ? undefined : taken.kept;
}

/** A learner who starts further on has the model's answers, and is not asked about screens already shown. */
function startOfModel(kept: KeptCase, screen: ScreenId) {
  const { answers, reached } = kept.context;
  const acted = reached.includes('evidence-guidance') ? 'skipped' : 'open';
  return { kept, trace: { ...newTrace, openedAt: screen, first: answers, acted } satisfies PracticeRecord };
}

/** Returns the start of a scenario: the case under way in this tab, or the model's at the screen asked for. */
function startOf(scenario: Scenario, screen: ScreenId) {
  const kept = caseUnderWay(scenario);
  const trace = readTrace(traceStorage.kept(), scenario.id);
  if (kept && (screen === 'notes' || mayOpen({ ...emptyCase, ...kept.context }, screen))) return { kept, trace };
  const model = mayOpen(emptyCase, screen) ? undefined : modelAt(scenario, screen);
  // Without its case, a trace only says that the learner has begun.
  return model ? startOfModel(model, screen) : { kept: undefined, trace: { ...newTrace, hasBegun: trace.hasBegun } };
}

/** Opens a scenario's walk at the address shown. */
export function openPractice(scenario: Scenario, hash: string) {
  const base = baseOf(scenario.id);
  const start = startOf(scenario, screenAt(hash, base) ?? 'immediate-danger');
  const store = openCase(start.kept, () => new Date());
  autosave(store, trainingStorage, `training/${scenario.id}`);
  const trace = openTrace(store, scenario.id, start.trace);
  const address = new Address(store, trainingStorage, base);
  return { scenario, store, trace, address, stop: address.start() };
}

/** A scenario being practised: its case, the trace of the practice, the address that it follows, and how to stop that. */
export type Practised = ReturnType<typeof openPractice>;
