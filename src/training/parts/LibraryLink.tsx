import { library } from '../../session/training-address';
import { useWords } from '../../words/words';

/** The way to the list of cases. */
export function LibraryLink() {
  const { t } = useWords();
  return (
    <a className="go" href={library}>
      {t('training:actions/library')}
    </a>
  );
}
