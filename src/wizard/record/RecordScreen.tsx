import { useState } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/controls';
import { languagesOf, loadLazyWords, type Shown } from '../../words/languages';
import { plain, Tagged, useWords, wordsIn } from '../../words/words';
import { Logo } from '../frame/Logo';
import { Page } from '../frame/Page';
import { ShownField, useShown } from '../frame/shown';
import { AnswersList, StillToAnswer } from '../task-list/Answers';
import { useAdded } from '../numbers/Numbers';
import type { Line } from './lines';
import { wholeRecord } from './whole';
import './record.scss';

function useRecord(shown: Shown) {
  const { view, madeUp, today } = useSession();
  const beside = { added: useAdded(), today: today(), madeUp };
  return languagesOf(shown).map((language) => ({ language, ...wholeRecord(wordsIn(language), view, beside) }));
}

/** A line followed by what it is based on and any part of that which is not used here. */
const Said = ({ line }: { line: Line | undefined }) => (
  <>
    <Tagged text={line?.text ?? ''} />
    {line?.basis ? <Tagged as="span" className="stands" text={line.basis} /> : null}
    {line?.notUsed ? (
      <strong data-not-used="">
        {' '}
        <Tagged text={line.notUsed} />
      </strong>
    ) : null}
  </>
);

const adviceIn: readonly string[] = ['doNots', 'dos'];

/** The lines that print on one page: each call with what is under it; elsewhere all are one group. */
function groupsOf(section: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap(({ key }, at) => (at === 0 || (section === 'plan' && !key.includes('.')) ? [at] : []));
  return starts.map((from, at) => lines.slice(from, starts[at + 1]));
}

/** The lines of the record in each language, left column first: in two languages, paired by key in one row. */
function RecordTable({ columns }: { columns: ReturnType<typeof useRecord> }) {
  return columns[0]?.sections.map(({ key, part, lines }) => {
    const cells = columns.flatMap(({ language, sections }) => {
      const section = sections.find((one) => one.key === key);
      return section ? [{ language, ...section }] : [];
    });
    return (
      <table className="record-table" key={key} data-section={key} data-part={part}>
        <thead>
          <tr>
            {cells.map(({ language, title }) => (
              <th scope="col" lang={language} key={language}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(key, lines).map((group) => (
          <tbody key={group[0]?.key}>
            {group.map((line) => (
              <tr
                key={line.key}
                data-cell={line.cell}
                data-blank={line.isBlank ? '' : undefined}
                {...{ [adviceIn.includes(key) ? 'data-advice' : 'data-line']: line.key }}
              >
                {cells.map((cell) => (
                  <td lang={cell.language} key={cell.language}>
                    <Said line={cell.lines.find((one) => one.key === line.key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    );
  });
}

function CopyButton({ text }: { text: string }) {
  const { t } = useWords();
  const { copy: copyText } = useSession();
  const [result, setResult] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const copy = () =>
    void copyText(text).then(
      () => setResult('copied'),
      () => setResult('notCopied'),
    );
  return (
    <>
      <Button action="copy" look="secondary" onPress={copy}>
        {t('ui:actions/copy')}
      </Button>
      <p role="status">{result ? t(`ui:actions/${result}`) : ''}</p>
    </>
  );
}

const asLine = ({ text, basis, notUsed, isBlank }: Line): string =>
  `- ${plain(`${text}${isBlank ? ' ____' : basis} ${notUsed}`.trim())}`;

/**
 * The record as plain text in the same order, for a referral form. Of what is filled in by hand it asks only about
 * danger: that there was none when asked must not stand alone.
 */
function asText({ heads, sections, feet }: ReturnType<typeof wholeRecord>): string {
  const blocks = sections
    .map(({ key, title, lines }) => ({ title, said: lines.filter(({ isBlank }) => !isBlank || key === 'danger') }))
    .filter(({ said }) => said.length > 0)
    .map(({ title, said }) => [title, ...said.map(asLine)].join('\n'));
  return [heads.join('\n'), ...blocks, feet.join('\n')].join('\n\n');
}

/** The record: a document of what was answered, done and marked, to print or copy. Nothing is sent. */
export function RecordScreen() {
  const { t } = useWords();
  const [shown, show] = useShown(loadLazyWords);
  const columns = useRecord(shown);
  return (
    <Page title={t('record:title')}>
      <div className="screen-only">
        <ShownField
          name="record-language"
          legend={<h2>{t('record:language/title')}</h2>}
          shown={shown}
          onShow={show}
          nameOf={(one) => t(`record:language/${one}`)}
        />
        <div className="action-row">
          <Button action="print" onPress={() => window.print()}>
            {t('ui:actions/print')}
          </Button>
          <CopyButton text={columns.map(asText).join('\n\n')} />
        </div>
      </div>
      <div className="record" data-columns={columns.length}>
        <Logo />
        {columns.map(({ language, heads }) => (
          <div className="record__head" lang={language} key={language}>
            {heads.map((head, at) => (at === 0 ? <h2 key={head}>{head}</h2> : <p key={head}>{head}</p>))}
          </div>
        ))}
        <RecordTable columns={columns} />
        {columns.map(({ language, feet }) =>
          feet.map((foot) => (
            <p className="record__foot" lang={language} key={`${language} ${foot}`}>
              {foot}
            </p>
          )),
        )}
      </div>
      <div className="screen-only">
        <StillToAnswer />
        <AnswersList />
      </div>
    </Page>
  );
}
