import { useWords } from '../../words/words';
import { canBeWritten, writeOn } from './begin';
import { Begin } from './Begin';

/** Goes on writing the case of a file; nothing where it cannot be walked in the app as it stands. */
export function WriteOn({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  if (!canBeWritten(file)) return null;
  return (
    <Begin action="write-on" look="link" label={t('training:write/change', { title })} onBegin={() => writeOn(file)}>
      {t('training:write/goOn')}
    </Begin>
  );
}
