import type { QuestionId } from '#protocol/questions';
import { type ScreenId, screenIds, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { Key } from '../../words/keys';
import { type Language, languages } from '../../words/languages';
import type { Words } from '../../words/words';
import type { Scenario, ScenarioWords } from './scenario';

/** A part of a story, and the screen on which it is told. */
export interface Stage {
  readonly screen: ScreenId;
  readonly text: string;
}

/**
 * What of the story is known on a screen, in order: all that is told on it or on one before it, whatever way led there.
 * `isMarked`: where it is given, what happens in a call is told on the call's own page, and elsewhere once the call is marked.
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
  // A call can be marked before one that stands above it: what is told here is the news all the same.
  return [...known.filter((one) => one.screen !== screen), ...known.filter((one) => one.screen === screen)];
}

/** A scenario's words, and the language that they are in: the one shown, else, where a trainer wrote only one, that one. */
export function wordsOf(
  { id, words }: Scenario,
  shown: Language,
): { readonly language: Language; readonly words: ScenarioWords } {
  const language = [shown, ...languages].find((known) => words[known]);
  const found = language && words[language];
  if (!found) throw new Error(`The scenario ${id} has no words.`);
  return { language, words: found };
}

/** A text and the language that it is in: a trainer's own scenario may have one language only. */
interface Said {
  readonly text: string;
  readonly language: Language;
}

/** Whether there is a reason for each option of a question: the area has none, since any is right where the child lives. */
export const hasReasons = (question: QuestionId): boolean => question !== 'local-authority';

/**
 * Why an option is not the model's: the scenario's own reason where its story has one, else the one that all scenarios share.
 * The question must have reasons (`hasReasons`).
 */
export function reasonFor(words: Words, scenario: Scenario, question: QuestionId, option: string): Said {
  const { language, words: own } = wordsOf(scenario, words.language);
  const text = own.options?.[question]?.[option];
  if (text !== undefined) return { text, language };
  return { text: words.t(`reasons:${question}/${option}` as Key), language: words.language };
}
