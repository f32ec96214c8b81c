import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questions, riskIds } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import { groundsOf } from '../case/grounds';
import { screens, shortNameOf } from '../chart/graph';
import { updatesBeside } from '../updates/updates';
import { factReach, factSays } from '../wizard/updates/said';
import { type Words, Paragraphs } from '../words/words';
import { InEach, PairTable, PairHeading, useBook } from './Pairs';
import { labelOf, Lines, linesUnder, Missing, needsGrooming, Noted, type Row, whereGroomed } from './rows';
import { type Judged, judged } from './judged/parts';
import type { NumberedRow, Table } from './judged/table';
import type { JudgementId } from './part-ids';

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

/** A rule as a row of the book: its id, subject, other columns by title, and what the sheet leaves out. */
function rowOf({ id, cells: [first = '', ...others], more = [] }: NumberedRow, columns: Table['columns']): Row {
  const body = (
    <>
      <Paragraphs lines={first.split('\n')} />
      {others.map((cell, at) => {
        const { id: column, text } = columns[at + 1]!;
        // The full text is below, without addresses of CEOP and the IWF before their turn (5.5.7-a).
        return column === 'sure' || cell === '' ? null : <Noted key={column} label={text} lines={cell.split('\n')} />;
      })}
      <Paragraphs lines={more} />
    </>
  );
  return { key: id, label: id, body };
}

/** A part to judge: the rows of the sheet to sign, with the languages side by side. */
export function JudgedPart({ part }: { part: JudgementId }) {
  const { languages } = useBook();
  const sides = new Map(languages.map((words) => [words, judged(words, part)]));
  const of = (words: Words): Judged => sides.get(words) ?? judged(words, part);
  const [first] = sides.values();
  return (
    <>
      <InEach text={(words) => <Paragraphs lines={of(words).lead.split('\n')} />} />
      {first?.tables.map(({ title }, at) => (
        <section key={at}>
          {title === undefined ? null : <PairHeading level={3} text={(words) => titleAt(of(words), at)[0] ?? ''} />}
          <InEach text={(words) => <Paragraphs lines={titleAt(of(words), at).slice(1)} />} />
          <PairTable rows={(words) => rowsAt(of(words), at)} />
        </section>
      ))}
    </>
  );
}

const rowsAt = ({ tables }: Judged, at: number): readonly Row[] =>
  tables[at]?.rows.map((row) => rowOf(row, tables[at]!.columns)) ?? [];

const titleAt = ({ tables }: Judged, at: number): readonly string[] => tables[at]?.title?.split('\n') ?? [];
