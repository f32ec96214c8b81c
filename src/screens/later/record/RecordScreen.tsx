import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Choices } from '../../../ui/Choices';
import { Fieldset } from '../../../ui/Fieldset';
import { loadLanguage, loadLaterWords } from '../../../words/languages';
import { useWords, wordsIn } from '../../../words/words';
import { AnswersList } from '../../parts/AnswersList';
import { Page } from '../../parts/Page';
import { StillToAnswer } from '../../parts/StillToAnswer';
import { useSession } from '../../session';
import { useAdded } from '../numbers/use-added';
import { languagesOf, type Shown, shownChoices } from '../shown';
import { asText } from './as-text';
import { byHandSection, recordHeads } from './heads';
import { numbersSection } from './numbers';
import { RecordTable } from './RecordTable';
import { recordSections } from './sections';
import './record.scss';

/** The record in the languages chosen, and the way to choose them; the other language is loaded when it is wanted. */
function useRecord() {
  const words = useWords();
  const { view, tell, madeUp, today } = useSession();
  const numbers = useAdded();
  const [chosen, choose] = useState<Shown | undefined>(undefined);
  const shown = chosen ?? words.language;
  const show = (next: Shown) =>
    void Promise.all(languagesOf(next).flatMap((language) => [loadLanguage(language), loadLaterWords(language)])).then(() => choose(next), () => tell('language-failed'));
  const columns = languagesOf(shown).map((language) => {
    const own = wordsIn(language);
    const sections = [...recordSections(own, view), ...numbersSection(own, view, numbers, today()), byHandSection(own)];
    return { language, heads: recordHeads(own, new Date(), madeUp), sections };
  });
  return { shown, show, columns };
}

function CopyButton({ text }: { text: string }) {
  const { t } = useWords();
  const { copy: copyText } = useSession();
  const [result, setResult] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const copy = () => void copyText(text).then(() => setResult('copied'), () => setResult('notCopied'));
  return (
    <>
      <Button action="copy" look="secondary" onPress={copy}>{t('ui:actions/copy')}</Button>
      <p role="status">{result ? t(`ui:actions/${result}`) : ''}</p>
    </>
  );
}

/** The record: a document of what was said, done and marked, to print or copy; nothing of it is sent. */
export function RecordScreen() {
  const { t } = useWords();
  const { shown, show, columns } = useRecord();
  const text = columns.map(({ heads, sections }) => asText(heads, sections.slice(0, -1))).join('\n\n');
  return (
    <Page title={t('ui:record/title')}>
      <div className="screen-only">
        <Fieldset id="record-language" legend={<h2>{t('ui:record/language/title')}</h2>}>
          <Choices
            kind="one" name="record-language" ticked={[shown]} inline onTick={(value) => show(value as Shown)}
            choices={shownChoices.map((value) => ({ value, label: t(`ui:record/language/${value}`) }))}
          />
        </Fieldset>
        <div className="action-row">
          <Button action="print" onPress={() => window.print()}>{t('ui:actions/print')}</Button>
          <CopyButton text={text} />
        </div>
      </div>
      <div className="record">
        {columns.map(({ language, heads }) => (
          <div className="record__head" lang={language} key={language}>{heads.map((head, at) => (at === 0 ? <h2 key={head}>{head}</h2> : <p key={head}>{head}</p>))}</div>
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
