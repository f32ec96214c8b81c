import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useDeviceCopy } from './device-copy';

/** Whether the app works here without a signal; and a new version, which waits until it is chosen. */
export function CopyLine() {
  const { t } = useWords();
  const { state, useNewVersion } = useDeviceCopy();
  return (
    <div className="foot__copy" role="status" data-copy={state}>
      <p>{t(`ui:copy/${state}`)}</p>
      {state === 'new-version' ? (
        <Button action="use-new-version" look="secondary" onPress={useNewVersion}>
          {t('ui:actions/useNewVersion')}
        </Button>
      ) : null}
    </div>
  );
}

const pages = [
  ['about', 'ui:footer/about'],
  ['resources', 'ui:footer/resources'],
  ['accessibility', 'ui:footer/accessibility'],
  ['local-numbers', 'ui:footer/localNumbers'],
  ['training', 'ui:footer/training'],
  ['book', 'ui:footer/book'],
] as const;

/** The foot of every screen: the pages beside the walk, and Clear. */
export function Footer({ onClear }: { onClear: () => void }) {
  const { t } = useWords();
  const { addressOf } = useSession();
  return (
    <footer className="foot">
      <div className="foot__inner">
        <nav aria-label={t('ui:footer/label')}>
          <ul className="foot__list">
            {pages.map(([page, key]) => (
              <li key={page}>
                <a href={addressOf(page)}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <CopyLine />
        <Button action="clear" look="link" onPress={onClear}>
          {t('ui:actions/clear')}
        </Button>
      </div>
    </footer>
  );
}
