import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import type { QuestionId } from '#protocol/questions';
import { type ScreenId, screenIds, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { isQuestion } from '../../case/answers';
import type { Key } from '../../words/keys';
import { type Language, languages } from '../../words/languages';
import type { Words } from '../../words/words';
import type { Scenario, ScenarioWords, Taught } from './scenario';

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

/** Returns a scenario's words in the current language or, if it lacks that, in another. Throws if it has none. */
export function wordsOf(
  { id, words }: Scenario,
  shown: Language,
): { readonly language: Language; readonly words: ScenarioWords } {
  const language = [shown, ...languages].find((known) => words[known]);
  const found = language && words[language];
  if (!found) throw new Error(`The scenario ${id} has no words.`);
  return { language, words: found };
}

/** A text and its language; a trainer's own scenario may be in one language only. */
interface Said {
  readonly text: string;
  readonly language: Language;
}

/** Returns the key of the name of a question or a call. */
export const taughtKey = (what: Taught): Key => (isQuestion(what) ? `questions:${what}/label` : `ui:tasks/${what}`);

/** Whether the options of a question have reasons. The area has none: it only depends on where the child lives. */
export const hasReasons = (question: QuestionId): boolean => question !== 'local-authority';

/**
 * Returns why an option is not the model's: the scenario's own reason if it has one, otherwise the shared one. The
 * question must have reasons (`hasReasons`).
 */
export function reasonFor(words: Words, scenario: Scenario, question: QuestionId, option: string): Said {
  const { language, words: own } = wordsOf(scenario, words.language);
  const text = own.options?.[question]?.[option];
  if (text !== undefined) return { text, language };
  return { text: words.t(`reasons:${question}/${option}` as Key), language: words.language };
}

const numberOf = (id: ClauseId): string => /^[\d.]+/.exec(id)?.[0] ?? id;

/** Returns the numbers of some clauses in one line, each once, such as `5.5.5, 5.5.7`; empty if there are none. */
export const clauseNumbers = (clauses: readonly ClauseId[]): string => [...new Set(clauses.map(numberOf))].join(', ');
/** Returns the numbers of the clauses among some grounds, each once, such as `5.5.5, 5.5.7`; undefined if none. */
export const numbersOf = (grounds: readonly Ground[]): string | undefined =>
  clauseNumbers(clauseIds.filter((clause) => clause !== 'header' && grounds.includes(clause))) || undefined;
