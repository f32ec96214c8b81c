import { numberOf } from '../../../src/chart/state-words';
import { titleKey } from '../../../src/chart/title-key';
import { type Screen, screens } from '../terms/screens';
import { texts, words } from './texts';

/** The text at a place of a file; undefined where there is none. */
export const textAt = (tree: unknown, ...place: readonly string[]): string | undefined =>
  place.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined),
    tree,
  ) as string | undefined;
/** A text without marks. */
export const plain = (text: string): string => text.replace(/<[^>]*>/g, '');

/** The name of a task; its id where it has none. */
export const taskName = (id: string): string => textAt(texts.ui, 'tasks', id) ?? id;
/** The question as it is asked; its id where there is none. */
export const questionName = (id: string): string => textAt(texts.questions, id, 'label') ?? id;
const optionName = (question: string, id: string): string =>
  textAt(texts.questions, question, 'options', id, 'label') ?? textAt(texts.areas, 'authorities', id) ?? id;
/** The names of options of a question, one after another. */
export const optionNames = (question: string, ids: readonly string[]): string =>
  ids.map((id) => optionName(question, id)).join('; ');
const adviceName = (id: string): string => textAt(texts.doNots, id) ?? textAt(texts.advice, 'do', id, 'line') ?? id;

/** A screen by the number and the title under which the reviewer's book has it. */
function screenName(id: string): string {
  const screen = screens.find((known) => known === id);
  return screen ? `${numberOf(screen)}. ${titleOf(screen)}` : (textAt(words, 'screens', id) ?? id);
}
function titleOf(screen: Screen): string {
  const [file = '', place = ''] = titleKey(screen).split(':');
  return textAt(texts, file, ...place.split('/')) ?? screen;
}

const markName = (id: string): string => textAt(words, 'marks', ...id.split(':')) ?? id;

/** What things are called, by kind. */
export const nameOf: Readonly<Record<string, (id: string) => string>> = {
  task: taskName,
  duty: taskName,
  left: taskName,
  question: questionName,
  asked: questionName,
  answer: questionName,
  advice: adviceName,
  screen: screenName,
  risk: (id) => textAt(texts.risks, id, 'name') ?? id,
  form: (id) => textAt(texts.ui, 'risks', 'form', id) ?? id,
  status: (id) => textAt(words, 'status', id) ?? textAt(texts.ui, 'status', id) ?? id,
  mark: markName,
  action: markName,
  language: (id) => textAt(texts.ui, 'languages', id) ?? id,
  danger: (id) => textAt(words, 'danger', id) ?? id,
  fact: (id) => id.replace(/^([^:]*):(.*)$/, (_, question: string, option: string) => optionNames(question, [option])),
  clause: (id) => textAt(texts.ui, 'clauseRefs', id) ?? id,
};
