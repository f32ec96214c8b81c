import { listOf } from '../lists.ts';
import type { Pair, Rule } from '../../lib/pair.ts';

const echoes = listOf('echo-cy').map(([question = '', answers = '']) => ({
  question: new RegExp(`^(?:${question})(?![\\p{L}])`, 'u'),
  answers: answers.split('|'),
}));
const any = [...new Set(echoes.flatMap(({ answers }) => answers))]
  .sort((one, other) => other.length - one.length)
  .join('|');
/** A label begins with the answer; other texts quote it. */
const asLabel = new RegExp(`^(${any})(?=[,.]|$)`, 'giu');
const quoted = new RegExp(`‘(${any})(?=[’,])`, 'giu');

/** Returns the Welsh of the question that a text is about, which a part of its key names. */
function questionOf({ key }: Pair, all: readonly Pair[]): string | undefined {
  const titles = key.split('/').map((id) => `${id}/title`);
  return all.find((pair) => pair.file === 'questions.json' && titles.includes(pair.key))?.cy;
}

/** Finds an answer that does not echo the verb of its question: A oes …? Oes, nac oes (style guide, section 6). */
export const echo: Rule = {
  id: 'echo',
  find: (pair, all) => {
    const said = [...(pair.cy ?? '').matchAll(pair.key.endsWith('/label') ? asLabel : quoted)].map(
      ([, words = '']) => words,
    );
    const question = said.length > 0 ? questionOf(pair, all) : undefined;
    const right = echoes.find((one) => question !== undefined && one.question.test(question))?.answers;
    return said
      .filter((words) => right !== undefined && !right.includes(words.toLowerCase()))
      .map((words) => ({ words, mend: right?.join(', ') ?? '' }));
  },
};
