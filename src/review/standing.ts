import type { ClauseId, Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questions, riskIds } from '#protocol/questions';
import { taskIds, tasks } from '#protocol/tasks';
import type { Words } from '../words/words';
import { whereGroomed } from './grounds';

const on = (grounds: readonly Ground[], clause: ClauseId): boolean => grounds.includes(clause);

/** The rules are sentences: they follow each other as such. */
function rulesOn({ t }: Words, clause: ClauseId): readonly string[] {
  const rules = [
    ...doNotIds.filter((id) => on(doNots[id].grounds, clause)).map((id) => t(`do-nots:${id}`)),
    ...doIds.filter((id) => on(dos[id].grounds, clause)).map((id) => t(`advice:do/${id}/line`)),
  ];
  return rules.length === 0 ? [] : [rules.join(' ')];
}
const risksOn = ({ t }: Words, clause: ClauseId): readonly string[] =>
  riskIds.filter((risk) => on(questions[risk].risk.clauses, clause)).map((risk) => t(`risks:${risk}/name`));

function reportsOn(words: Words, clause: ClauseId): readonly string[] {
  return taskIds.flatMap((task) => {
    const onlyGroomed = on(tasks[task].clausesWhenGroomed ?? [], clause);
    return onlyGroomed || on(tasks[task].clauses, clause)
      ? [whereGroomed(words, words.t(`ui:tasks/${task}`), onlyGroomed)]
      : [];
  });
}

/** What stands on a clause besides screens, kind by kind, in words. */
export const standingOn = (
  words: Words,
  clause: ClauseId,
): readonly { readonly kind: 'rules' | 'risks' | 'reports'; readonly lines: readonly string[] }[] => [
  { kind: 'rules', lines: rulesOn(words, clause) },
  { kind: 'risks', lines: risksOn(words, clause) },
  { kind: 'reports', lines: reportsOn(words, clause) },
];
