import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { useWords } from '../../words/words';
import { AnswersList } from '../hub/AnswersList';
import { Page } from '../frame/Page';
import { StillToAnswer } from '../hub/StillToAnswer';
import { type Shown, shownChoices } from '../../words/shown';
import { asText } from './as-text';
import { CopyButton } from './CopyButton';
import { RecordTable } from './RecordTable';
import { useRecord } from './use-record';
import './record.scss';

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
