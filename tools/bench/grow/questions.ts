import { editionFolder } from '../../lib/edition.ts';
import { edit, readJson, writeJson } from './edit.ts';
import { likeIt, madeUp, numbers, textsIn, vocabularyOf } from './words.ts';

const like = 'looked-after';
const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `made-up-${at + 1}`);

const nameOf = (id: string) => id.replaceAll('-', '');
const rowOf = (id: string) => `const ${nameOf(id)} = question('${id}', {
  kind: 'one',
  options: ['yes', 'no', 'not-sure'],
  askedWhen: onlineConcern,
  grounds: ['5.5.5-c'],
});
`;
/** The rows of made-up questions, as text: what is written for a question beside its words. */
const rowsOf = (ids: readonly string[], after: string) => ({
  questions: ids.map(rowOf).join(''),
  walk: ids.map((id) => `  ${nameOf(id)},\n`).join(''),
  states: ids.map((id, at) => `    '${id}': onTheWalk('${id}', '${ids[at + 1] ?? after}'),\n`).join(''),
});

function addWords(copy: string, file: string, ids: readonly string[]): unknown {
  const words = readJson(copy, file) as Record<string, unknown>;
  const vocabulary = vocabularyOf(textsIn(words));
  const random = numbers(1);
  const added = Object.fromEntries(
    ids.map((id) => [id, likeIt(words[like], (text) => madeUp(text, vocabulary, random))]),
  );
  writeJson(copy, file, { ...words, ...added });
  return added;
}

/**
 * Puts made-up questions on the way of every concern, just before the advice on evidence, in each of the languages.
 * Out: their ids, and what they bring to one language, their rows and their words, as text.
 */
export function addQuestions(
  copy: string,
  count: number,
  languages: readonly string[],
): { ids: readonly string[]; brought: string } {
  const ids = idsOf(count);
  const rows = rowsOf(ids, 'evidence-guidance');
  const before = (file: string, place: string, text: string) => edit(copy, file, place, `${text}${place}`);
  before(`${editionFolder}/questions.ts`, 'const evidenceGuidance = {', rows.questions);
  before(`${editionFolder}/questions.ts`, '  evidenceGuidance,\n', rows.walk);
  edit(
    copy,
    'src/machine/wizard.ts',
    "onTheWalk('evidence', 'evidence-guidance'),\n",
    `onTheWalk('evidence', '${ids[0]}'),\n${rows.states}`,
  );
  const [words] = languages.map((language) => addWords(copy, `locales/${language}/questions.json`, ids));
  // What is said and recorded of an answer follows the first load.
  languages.forEach((language) =>
    ['spoken', 'say'].forEach((file) => addWords(copy, `locales/${language}/${file}.json`, ids)),
  );
  return { ids, brought: [...Object.values(rows), JSON.stringify(words)].join('\n') };
}
