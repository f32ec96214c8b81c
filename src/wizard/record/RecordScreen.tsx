import { useState } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { type Language, loadLanguage, loadLazyWords } from '../../words/languages';
import { languagesOf, type Shown, shownChoices } from '../../words/shown';
import { plain, Tagged } from '../../words/Tagged';
import { useWords, wordsIn } from '../../words/words';
import { Logo } from '../frame/Logo';
import { Page } from '../frame/Page';
import { AnswersList, StillToAnswer } from '../task-list/Answers';
import { useAdded } from '../numbers/added';
import type { Line, Section } from './lines';
import { isByHand, wholeRecord } from './whole';
import './record.scss';

/** The record in the chosen languages, and how to choose them; another language is loaded on demand. */
function useRecord() {
  const words = useWords();
  const { view, tell, madeUp, today } = useSession();
  const [chosen, choose] = useState<Shown | undefined>(undefined);
  const shown = chosen ?? words.language;
  const show = (next: Shown) =>
    void Promise.all(languagesOf(next).flatMap((language) => [loadLanguage(language), loadLazyWords(language)])).then(
      () => choose(next),
      () => tell('language-failed'),
    );
  const beside = { added: useAdded(), today: today(), madeUp };
  const columns = languagesOf(shown).map((language) => ({
    language,
    ...wholeRecord(wordsIn(language), view, beside),
  }));
  return { shown, show, columns };
}

/** A line followed by what it is based on and any part of that which is not used here. */
const Said = ({ line }: { line: Line | undefined }) => (
  <>
    <Tagged text={line?.text ?? ''} />
    {line?.stands ? (
      <span className="stands">
        <Tagged text={line.stands} />
      </span>
    ) : null}
    {line?.notUsed ? (
      <strong data-not-used="">
        {' '}
        <Tagged text={line.notUsed} />
      </strong>
    ) : null}
  </>
);

interface RecordTableProps {
  /** The record in each language shown, left column first. */
  readonly columns: readonly { readonly language: Language; readonly sections: readonly Section[] }[];
}

/** The lines of the record. In two languages they are paired by key, in one row. */
function RecordTable({ columns: [left, right] }: RecordTableProps) {
  return left?.sections.map((section) => {
    const other = right?.sections.find(({ key }) => key === section.key);
    return (
      <table className="record-table" key={section.key} data-section={section.key} data-page={section.page}>
        <thead>
          <tr>
            <th scope="col" lang={left.language}>
              {section.title}
            </th>
            {right && other ? (
              <th scope="col" lang={right.language}>
                {other.title}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {section.lines.map((line) => (
            <tr key={line.key} {...{ [section.key === 'evidence' ? 'data-advice' : 'data-line']: line.key }}>
              <td lang={left.language}>
                <Said line={line} />
              </td>
              {right && other ? (
                <td lang={right.language}>
                  <Said line={other.lines.find(({ key }) => key === line.key)} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
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

/** The record as plain text, for a referral form. `heads` are the lines above the sections, `feet` those below. */
function asText(heads: readonly string[], sections: readonly Section[], feet: readonly string[]): string {
  const blocks = sections.map(({ title, lines }) =>
    [title, ...lines.map(({ text, stands, notUsed }) => `- ${plain(`${text}${stands} ${notUsed}`.trim())}`)].join('\n'),
  );
  return [heads.join('\n'), ...blocks, feet.join('\n')].join('\n\n');
}

/** The record: a document of what was answered, done and marked, to print or copy. Nothing is sent. */
export function RecordScreen() {
  const { t, language } = useWords();
  const { shown, show, columns } = useRecord();
  const text = columns
    .map(({ heads, sections, feet }) =>
      asText(
        heads,
        sections.filter((one) => !isByHand(one)),
        feet,
      ),
    )
    .join('\n\n');
  return (
    <Page title={t('record:title')}>
      <div className="screen-only">
        <Fieldset id="record-language" legend={<h2>{t('record:language/title')}</h2>}>
          <Choices
            kind="one"
            name="record-language"
            ticked={[shown]}
            inline
            onTick={(value) => show(value as Shown)}
            choices={shownChoices(language).map((value) => ({ value, label: t(`record:language/${value}`) }))}
          />
        </Fieldset>
        <div className="action-row">
          <Button action="print" onPress={() => window.print()}>
            {t('ui:actions/print')}
          </Button>
          <CopyButton text={text} />
        </div>
      </div>
      <div className="record">
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
