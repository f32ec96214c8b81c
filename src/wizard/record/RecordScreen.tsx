import { useState } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import type { Language } from '../../words/languages';
import { type Shown, shownChoices } from '../../words/shown';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { AnswersList } from '../hub/AnswersList';
import { StillToAnswer } from '../hub/StillToAnswer';
import type { Section } from './lines';
import { useRecord } from './use-record';
import './record.scss';

interface RecordTableProps {
  /** The record in each language shown, the left one first. */
  readonly columns: readonly { readonly language: Language; readonly sections: readonly Section[] }[];
}

/** The record's lines; in two languages they are paired by key, so that no pair is split. */
function RecordTable({ columns: [left, right] }: RecordTableProps) {
  return left?.sections.map((section) => {
    const other = right?.sections.find(({ key }) => key === section.key);
    return (
      <table className="record-table" key={section.key} data-section={section.key}>
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
          {section.lines.map(({ key, text }) => (
            <tr key={key} {...(section.key === 'evidence' ? { 'data-advice': key } : {})}>
              <td lang={left.language}>
                <Tagged text={text} />
              </td>
              {right && other ? (
                <td lang={right.language}>
                  <Tagged text={other.lines.find((line) => line.key === key)?.text ?? ''} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

/** Copies a text for the person to paste, and says whether the browser let it. */
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

/** The record as plain text, for pasting into a referral form. `heads`: the lines above the sections. */
function asText(heads: readonly string[], sections: readonly Section[]): string {
  const blocks = sections.map(({ title, lines }) => [title, ...lines.map(({ text }) => `- ${plain(text)}`)].join('\n'));
  return [heads.join('\n'), ...blocks].join('\n\n');
}

/** The record: a document of what was said, done and marked, to print or copy; nothing of it is sent. */
export function RecordScreen() {
  const { t } = useWords();
  const { shown, show, columns } = useRecord();
  const text = columns.map(({ heads, sections }) => asText(heads, sections.slice(0, -1))).join('\n\n');
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
            choices={shownChoices.map((value) => ({ value, label: t(`record:language/${value}`) }))}
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
        {columns.map(({ language, heads }) => (
          <div className="record__head" lang={language} key={language}>
            {heads.map((head, at) => (at === 0 ? <h2 key={head}>{head}</h2> : <p key={head}>{head}</p>))}
          </div>
        ))}
        <RecordTable columns={columns} />
      </div>
      <div className="screen-only">
        <StillToAnswer />
        <AnswersList />
      </div>
    </Page>
  );
}
