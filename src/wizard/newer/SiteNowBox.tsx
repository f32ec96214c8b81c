import type { SiteId } from '#protocol/resources';
import { sitesNow } from '../../newer/sites';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { OutLink } from './OutLink';
import { isReadingDue } from './readings';
import { siteSays } from './said';
import { useGate } from './use-gate';

/** What became of a site that the protocol lists, where to look today, and whether that is due to be checked. */
export function SiteNowBox({ site }: { site: SiteId }) {
  const words = useWords();
  const { t } = words;
  const { today } = useSession();
  const mayShow = useGate();
  const { status, now, isWelsh } = sitesNow[site];
  return (
    <aside className="newer newer--within">
      <p>
        <strong>
          {t('ui:newer')}: {t(`since:status/${status}`)}.
        </strong>{' '}
        <Tagged text={siteSays(words, site)} />
      </p>
      {now && mayShow(now) ? (
        <p>
          <OutLink address={now} /> {t(`pages:resources/language/${isWelsh ? 'both' : 'english'}`)}
        </p>
      ) : null}
      {isReadingDue(sitesNow[site], today()) ? (
        <p data-due="">
          <strong>{t('since:box/due')}</strong>
        </p>
      ) : null}
    </aside>
  );
}
