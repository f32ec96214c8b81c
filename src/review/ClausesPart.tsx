import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questions, riskIds } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { groundsOf } from '../case/grounds';
import { screens } from '../chart/graph';
import { shortNameOf } from '../chart/state-words';
import { updatesBeside } from '../updates/updates';
import { factReach, factSays } from '../wizard/updates/said';
import type { Words } from '../words/words';
import { InEach, PairTable } from './Pairs';
import { labelOf, Lines, linesUnder, Missing, needsGrooming, Noted, type Row, whereGroomed } from './rows';

const on = (grounds: readonly Ground[], clause: ClauseId): boolean => grounds.includes(clause);

/** The rules are sentences, so they form one text. */
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

/** Whatever is based on a clause besides screens, kind by kind, in words. */
const besides = { rules: rulesOn, risks: risksOn, reports: reportsOn };

const screensOn = (clause: ClauseId): readonly ScreenId[] =>
  screens.filter((screen) => groundsOf(screen).includes(clause));

function clauseRow(words: Words, clause: ClauseId): Row {
  const lines = screensOn(clause).map((screen) =>
    whereGroomed(words, shortNameOf(words, screen), needsGrooming(screen, clause)),
  );
  const note = linesUnder(words, `clauses:${clause}/note`);
  const body = (
    <>
      <Lines lines={linesUnder(words, `clauses:${clause}/says`)} />
      {note.length > 0 ? (
        <div>
          <p className="row-aside">{words.t('ui:clauses/note')}</p>
          <Lines lines={note} />
        </div>
      ) : null}
      <Noted
        label={words.t('ui:updates')}
        lines={updatesBeside(clause).flatMap((fact) => [factSays(words, fact), ...factReach(words, fact)])}
      />
      <Noted label={labelOf(words, 'screens')} lines={lines} />
      {lines.length === 0 ? <Missing text={words.t('book:coverage/nowhere')} /> : null}
      {Object.entries(besides).map(([kind, linesOn]) => (
        <Noted key={kind} label={labelOf(words, kind)} lines={linesOn(words, clause)} />
      ))}
    </>
  );
  return { key: clause, label: words.t('ui:clauses/protocol', { ref: words.t(`ui:clauseRefs/${clause}`) }), body };
}

function total({ t }: Words): string {
  const missing = clauseIds.filter((clause) => screensOn(clause).length === 0).length;
  const counts = { all: String(clauseIds.length), missing: String(missing) };
  return t(missing === 0 ? 'book:coverage/all' : 'book:coverage/notAll', counts);
}

/** Each clause in our words, with every screen, rule, risk and report that is based on it. */
export function ClausesPart() {
  return (
    <>
      <InEach
        text={(words) => (
          <p>
            <strong>{total(words)}</strong>
          </p>
        )}
      />
      <PairTable rows={(words) => clauseIds.map((clause) => clauseRow(words, clause))} />
    </>
  );
}
