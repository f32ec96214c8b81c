import { clauseIds, type ClauseId, type Ground } from '#protocol/clauses';
import { type QuestionId, questions } from '#protocol/questions';
import { type ScreenId, screenIds, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { isQuestion } from '../../case/answers';
import type { CaseFile } from '../../case/file';
import {
  also,
  type CodeOf,
  eachOf,
  either,
  type Fault,
  type Infer,
  known,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Schema,
  thatIs,
  value,
  whole,
} from '../../validation/schema';
import { languages, type Language, writtenAt } from '../../words/languages';
import type training from '../../../locales/en/training.json';
import type { Key, Words } from '../../words/words';

/** The maximum of each that a scenario may have. */
export const limits = {
  id: 60,
  minutes: 240,
  tags: 20,
  pauses: 20,
  reports: 40,
  sources: 8,
  title: 300,
  text: 3000,
} as const;

/** What a scenario has model answers for: a question, or a task. */
export type Taught = QuestionId | TaskId;

const textOf = (most: number) =>
  value<string, 'not-text' | 'empty-text' | 'too-long'>(
    (given) => {
      if (typeof given !== 'string') return { code: 'not-text' };
      if (given.trim() === '') return { code: 'empty-text' };
      return given.length > most ? { code: 'too-long', about: { most: String(most) } } : undefined;
    },
    { type: 'string', minLength: 1, maxLength: most, pattern: '\\S' },
  );
const [title, text] = [textOf(limits.title), textOf(limits.text)];

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Returns the schema of an id, which appears in addresses, or of another word in that form. */
export const idOf = <Code extends string>(says: Code, about?: Readonly<Record<string, string>>) =>
  thatIs<string, Code>(
    (given) => typeof given === 'string' && idPattern.test(given) && given.length <= limits.id,
    { type: 'string', pattern: idPattern.source, maxLength: limits.id },
    says,
    about,
  );

const keysOf = <Key extends string, T, Code extends string>(
  keys: readonly Key[],
  each: Schema<T, Code>,
  needed: readonly Key[] = [],
) => eachOf(keys, each, needed, keys.length > 0 ? 'unknown-key' : 'no-keys');

/** What a thing to do at a choice is: one is best, others are safe but slower, or hurt the child. */
export const choiceKinds = ['best', 'slower', 'hurts'] as const;
/** What a line of why stands on. All but the protocol and good practice are newer than the protocol. */
const sources = ['protocol', 'procedures', 'law', 'good-practice'] as const;
/** The letters that a room calls options by. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** How many things to do a choice offers. */
const offered = 4;

/** A choice among four things to do, such as in a call that goes badly: where it is asked, and what each is. */
const choiceSchema = (screens: readonly ScreenId[]) =>
  objectOf({
    at: oneOf(screens, 'not-led-over'),
    kinds: also(listOf(oneOf(choiceKinds), { most: offered, mayRepeat: true }), (given, place) =>
      given.length === offered && given.filter((kind) => kind === 'best').length === 1
        ? []
        : [{ place, code: 'not-one-best', about: { most: String(offered) } } as const],
    ),
    sources: listOf(oneOf(sources), { most: limits.sources, mayRepeat: true }),
  });
const texts = listOf(title, { most: limits.sources });
/** The words of a choice: the talk before it, turn by turn, the four, what follows from each, and why. */
const choiceWords = objectOf({ with: title, lines: texts, says: texts, follows: texts, why: texts });
/** Problems of the words of a choice: in each language there must be as many as the choice has. */
function choiceFaults({ choice, words }: Choosing, place: string): readonly Fault<'missing' | 'not-as-many'>[] {
  return languages.flatMap((language): readonly Fault<'missing' | 'not-as-many'>[] => {
    const [said, at] = [words[language]?.choice, `${place}.words.${language}.choice`];
    if (!words[language] || (!choice && !said)) return [];
    if (!choice || !said) return [{ place: choice ? at : `${place}.choice`, code: 'missing' } as const];
    const counts = { says: offered, follows: offered, why: choice.sources.length };
    return (['says', 'follows', 'why'] as const)
      .filter((part) => said[part].length !== counts[part])
      .map((part) => ({ place: `${at}.${part}`, code: 'not-as-many', about: { most: String(counts[part]) } }) as const);
  });
}
const optionIds = [...new Set<string>(Object.values(questions).flatMap(({ options }): readonly string[] => options))];
/** A moment that decides a case: a question, with the options that a group chooses from, or what it discusses. */
function momentSchema(asked: readonly QuestionId[], discussed: readonly ScreenId[]) {
  const ask = objectOf({
    ask: oneOf(asked, 'off-path'),
    options: optional(listOf(oneOf(optionIds, 'unknown-option'))),
  });
  const discuss = objectOf({ discuss: oneOf(discussed, 'not-led-over') });
  return either<Infer<typeof ask> | Infer<typeof discuss>, CodeOf<typeof ask | typeof discuss>>(
    [ask, discuss],
    (given) => ('discuss' in given ? discuss : ask),
  );
}
export type KeyMoment = Infer<ReturnType<typeof momentSchema>>;
/** Problems of the moments, if there are any or words for them: there must be two. A choice is one of them. */
const momentFaults = ({ moments, choice, words }: Choosing, place: string): readonly Fault<'not-two'>[] =>
  (!moments && !Object.values(words).some(({ judges }) => judges)) || (moments?.length ?? 0) + (choice ? 1 : 0) === 2
    ? []
    : [{ place: `${place}.moments`, code: 'not-two' }];
interface Choosing {
  readonly moments?: readonly KeyMoment[] | undefined;
  readonly choice?: Infer<ReturnType<typeof choiceSchema>> | undefined;
  readonly words: Readonly<Partial<Record<Language, Pick<Infer<ReturnType<typeof wordsSchema>>, 'choice' | 'judges'>>>>;
}

/** A trainer's words in one language. `screens`: those that the model shows; `pauses`: those at which it pauses, if known. */
function wordsSchema(screens: readonly ScreenId[], pauses?: readonly ScreenId[]) {
  return objectOf({
    title,
    summary: title,
    /** The story as facts come in, by the screen on which each part is told. */
    stages: keysOf(screens, text, ['immediate-danger']),
    /** A question for the group, by the screen at which it pauses. */
    pauses: pauses ? keysOf(pauses, text, pauses) : keysOf(screens, text),
    choice: optional(choiceWords),
    debrief: text,
    /** Why the two moments of the case decide it. */
    judges: optional(text),
  });
}

/** What a model comes to: the questions that it answers, and the screens. */
export interface Walk {
  readonly asked: readonly QuestionId[];
  readonly screens: readonly ScreenId[];
}
/** Returns the schema of everything in a trainer's file besides the case. */
export function scenarioPart({ asked, screens }: Walk, pauses?: readonly ScreenId[]) {
  const words = eachOf(languages, wordsSchema(screens, pauses));
  const part = objectOf({
    minutes: whole(1, limits.minutes, 'not-minutes'),
    tags: listOf(idOf('not-tag'), { most: limits.tags }),
    pauses: listOf(oneOf(screens, 'not-led-over'), { most: limits.pauses }),
    choice: optional(choiceSchema(screens)),
    moments: optional(listOf(momentSchema(asked, pauses ?? screens), { most: 2 })),
    words: also(
      words,
      (given, place) =>
        Object.keys(given).length > 0 ? [] : [{ place, code: 'no-words', about: known(languages) } as const],
      { minProperties: 1 },
    ),
  });
  return also(part, (given, place) => [...choiceFaults(given, place), ...momentFaults(given, place)]);
}

type OfTaught<T> = Readonly<Partial<Record<Taught, T>>>;
/** A scenario's words in one language: the story, and the reasons that it gives itself; all cases share the others. */
export interface ScenarioWords extends Infer<ReturnType<typeof wordsSchema>> {
  readonly why: OfTaught<string>;
  readonly mistake: OfTaught<string>;
  /** Why an option that the model does not choose is wrong in this particular story. */
  readonly options?: OfTaught<Readonly<Partial<Record<string, string>>>>;
  /** What the case teaches, in a few words that give no answer away. */
  readonly teaches?: string;
}
/** Everything in a shipped scenario's file besides the case. */
export interface ScenarioPart extends Omit<Infer<ReturnType<typeof scenarioPart>>, 'words'> {
  /** The clauses behind each model answer; empty if it is good practice only. */
  readonly clauses: OfTaught<readonly ClauseId[]>;
}

/** A made-up case to teach with: a case file and words. A trainer's own may lack one language. */
export interface Scenario extends ScenarioPart {
  readonly words: Readonly<Partial<Record<Language, ScenarioWords>>>;
  readonly id: string;
  readonly file: CaseFile;
  /** Whether it was opened from the device rather than shipped with the app. */
  readonly isOwn: boolean;
}

/** Returns the call of a choice at a screen; undefined if it is to Social Services, who are rung in every case. */
export function heldBack(at: ScreenId | undefined): TaskId | undefined {
  const task = at && taskOf(at);
  return task === 'social-services' ? undefined : task;
}

/** A part of a story, and the screen on which it is told. */
export interface Stage {
  readonly screen: ScreenId;
  readonly text: string;
}

/**
 * Returns what is known of the story on a screen, in order: everything told on it or any earlier one. With `isMarked`,
 * what happens in a call is told on its page, and elsewhere only once it is marked.
 */
export function stagesAt(
  { stages }: ScenarioWords,
  screen: ScreenId,
  isMarked?: (task: TaskId) => boolean,
): readonly Stage[] {
  const last = screenIds.indexOf(screen);
  const known = screenIds.flatMap((told, at) => {
    const [text, task] = [stages[told], isMarked && taskOf(told)];
    const isTold = isMarked && task ? told === screen || isMarked(task) : at <= last;
    return isTold && text !== undefined ? [{ screen: told, text }] : [];
  });
  // A call can be marked before one that precedes it, so what this screen tells comes last, as news.
  return [...known.filter((one) => one.screen !== screen), ...known.filter((one) => one.screen === screen)];
}

/** The words of the app and those of a scenario, whose language, `saidIn`, is another if a trainer wrote only that. */
export interface Told extends Words {
  readonly said: ScenarioWords;
  readonly saidIn: Language;
}

/** Returns some words with those of a scenario, in the same language if it has that. Throws if it has none. */
export function withSaid(words: Words, { id, words: own }: Scenario): Told {
  const saidIn = [words.language, ...languages].find((known) => own[known]);
  const said = saidIn && own[saidIn];
  if (!said) throw new Error(`The scenario ${id} has no words.`);
  return { ...words, said, saidIn };
}

/** Returns the key of the name of a question or a call. */
export const taughtKey = (what: Taught): Key => (isQuestion(what) ? `questions:${what}/label` : `ui:tasks/${what}`);

/** Whether the options of a question have reasons. The area has none: it only depends on where the child lives. */
export const hasReasons = (question: QuestionId): boolean => question !== 'local-authority';

/**
 * Returns why an option is not the model's: the scenario's own reason if it has one, otherwise the shared one. The
 * question must have reasons (`hasReasons`).
 */
export function reasonFor(words: Words, scenario: Scenario, question: QuestionId, option: string) {
  const { t, language, said, saidIn } = withSaid(words, scenario);
  const text = said.options?.[question]?.[option];
  return text === undefined
    ? { text: t(`reasons:${question}/${option}` as Key), language }
    : { text, language: saidIn };
}

const numberOf = (id: ClauseId): string => /^[\d.]+/.exec(id)?.[0] ?? id;

/** Returns the numbers of some clauses in one line, each once, such as `5.5.5, 5.5.7`; empty if there are none. */
export const clauseNumbers = (clauses: readonly ClauseId[]): string => [...new Set(clauses.map(numberOf))].join(', ');
/** Returns the numbers of the clauses among some grounds, each once, such as `5.5.5, 5.5.7`; undefined if none. */
export const numbersOf = (grounds: readonly Ground[]): string | undefined =>
  clauseNumbers(clauseIds.filter((clause) => clause !== 'header' && grounds.includes(clause))) || undefined;

/** Returns the shared reasons for options of a question in a language; an empty string if those words are not loaded. */
export const sharedReasons = (question: QuestionId, options: readonly string[], language: Language): string =>
  options
    .map((option) => writtenAt(language, `reasons:${question}/${option}`))
    .filter((text) => typeof text === 'string')
    .join(' ');

export type Role = keyof (typeof training)['practice']['roles'];

/** The roles, in the order in which they are offered. */
export const roles: readonly Role[] = [
  'health-visitor',
  'nurse',
  'school-nurse',
  'dental-nurse',
  'gp-receptionist',
  'teacher',
  'learning-mentor',
  'youth-worker',
  'family-support-worker',
  'social-worker',
  'team-leader',
];
/** Returns the learner's role in a scenario; undefined if its tags do not say. */
export const roleOf = ({ tags }: Scenario): Role | undefined => roles.find((role) => tags.includes(role));
