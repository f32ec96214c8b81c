import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

/** Copies a text for the person to paste, and says whether the browser let it. */
export function CopyButton({ text }: { text: string }) {
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
