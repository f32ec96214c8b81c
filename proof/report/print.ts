import promiseWords from '../../locales/en/promises.json';
import type { Failure, Proved } from '../prove';
import type { Values } from '../run';
import { type Question, questionIds, takesMany } from '../terms/questions';
import { taskIds } from '../terms/tasks';
import { inWords, say, thingName, walkInWords } from './in-words';

/** A number with commas. */
export const inGroups = (number: bigint | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const indented = (lines: readonly string[], by = 4): readonly string[] => lines.map((line) => ' '.repeat(by) + line);

/** A case as it stands, where no walk leads to it. */
function asItStands(values: Values): readonly string[] {
  const given = (question: Question) => values.get(question) ?? [];
  const answers = Object.fromEntries(questionIds.filter((question) => given(question).length > 0)
    .map((question) => [question, takesMany.includes(question) ? given(question) : given(question)[0]]));
  const reports = taskIds.flatMap((to) => (values.get(`mark ${to}`) ?? []).map((action) => ({ to, do: action as 'made' })));
  return walkInWords({ answers: answers, reports });
}

function failureLines({ check, values, file }: Failure): readonly string[] {
  return [
    `${say('wrong')}: ${inWords(check)}`,
    ...(file ? [`${say('case')}:`, ...indented(walkInWords(file), 2), `${say('file')}:`, `  ${JSON.stringify(file)}`]
      : [say('noWalk'), ...indented(asItStands(values), 2)]),
  ];
}

/** What came of a promise, line by line. `full` adds what decides it. */
export function promiseLines({ id, classes, cases, listed, decidedBy, failure }: Proved, full: boolean): readonly string[] {
  const { name, sentence } = promiseWords[id];
  const things = [...decidedBy].map(thingName).join('; ');
  return [
    `${id}  ${name}: ${say(failure ? 'fails' : 'holds')}`,
    ...indented([
      sentence,
      ...(classes > 0 ? [say('searched', { cases: inGroups(cases), classes: inGroups(classes) })] : []),
      ...(listed > 0 ? [say('listed', { listed: inGroups(listed) })] : []),
      ...(full && things ? [say('decidedBy', { things })] : []),
      ...(failure ? failureLines(failure) : []),
    ]),
    '',
  ];
}
