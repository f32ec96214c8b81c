import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { canBeWritten, writeOn } from './begin';
import { isWriting } from './kept';

/** Goes on writing the case of a file; nothing where it cannot be walked in the app as it stands. */
export function WriteOn({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  if (!canBeWritten(file)) return null;
  return (
    <>
      {isWriting() ? <p>{t('training:write/replaces')}</p> : null}
      <Button action="write-on" look="link" label={t('training:write/change', { title })} onPress={() => writeOn(file)}>
        {t('training:write/goOn')}
      </Button>
    </>
  );
}
