import { useWords } from '../../words/words';
import { Bullets } from './Paragraphs';

/** What is newer than the protocol, in a box that says so. */
export function Newer({ lines }: { lines: readonly string[] }) {
  const { t } = useWords();
  return (
    <aside className="newer">
      <h3 className="newer__label">{t('ui:newer')}</h3>
      <Bullets lines={lines} />
    </aside>
  );
}
