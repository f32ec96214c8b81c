import { useWords } from '../../words/words';
import { writeOn } from './begin';
import { Begin } from './Begin';

/** Goes on writing the case of a file. */
export function WriteOn({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  return (
    <Begin action="write-on" look="link" label={t('training:write/change', { title })} onBegin={() => writeOn(file)}>
      {t('training:write/goOn')}
    </Begin>
  );
}
