import { useState } from 'react';
import type { Numbers } from '../../contacts/contacts';
import { asFile } from '../../contacts/file';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { saveFile } from '../../ui/save-file';

/** The numbers of this device as a file, and as text where the browser saves none. */
export function FileOut({ numbers }: { numbers: Numbers }) {
  const { t } = useWords();
  const { copy } = useSession();
  const [told, tell] = useState<'saved' | 'copied' | 'notCopied' | undefined>(undefined);
  const text = asFile(numbers);
  const save = () => {
    saveFile('contacts.json', text);
    tell('saved');
  };
  return (
    <>
      <p>{t('contacts:file/lead')}</p>
      <Button action="save-numbers" look="secondary" onPress={save}>
        {t('contacts:file/save')}
      </Button>
      <p role="status">{told ? t(`contacts:file/${told}`) : ''}</p>
      <Disclosure summary={t('contacts:file/text')}>
        <pre className="file-text">{text}</pre>
        <Button
          action="copy"
          look="secondary"
          onPress={() =>
            void copy(text).then(
              () => tell('copied'),
              () => tell('notCopied'),
            )
          }
        >
          {t('ui:actions/copy')}
        </Button>
      </Disclosure>
    </>
  );
}
