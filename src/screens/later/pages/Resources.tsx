import type { Locale } from '../../../words/keys';
import { useWords } from '../../../words/words';
import { Tagged } from '../../../words/Tagged';
import { Newer } from '../../parts/Newer';
import { Page } from '../../parts/Page';
import { Paragraphs } from '../../parts/Paragraphs';

const sites: readonly (keyof Locale['pages']['resources']['list'])[] = [
  'thinkuknow', 'childnet', 'childnet-hot-topics', 'newsround', 'internet-matters', 'kidsmart', 'nspcc', 'ceop', 'childline',
  'wise-kids', 'get-safe-online',
];

/** The resources of 5.5.7 as printed, and what became of them. The report addresses of CEOP and the IWF are not here: they wait on their own pages. */
export function Resources() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:resources/title')}>
      <div className="lead"><Paragraphs lines={lines('pages:resources/lead')} /></div>
      <p><strong>{t('pages:resources/warning')}</strong></p>
      <dl className="nhsuk-summary-list">
        {sites.map((site) => (
          <div className="nhsuk-summary-list__row" key={site}>
            <dt className="nhsuk-summary-list__key"><Tagged text={t(`pages:resources/list/${site}/name`)} /></dt>
            <dd className="nhsuk-summary-list__value"><Tagged text={t(`pages:resources/list/${site}/as`)} /></dd>
          </div>
        ))}
      </dl>
      <Newer lines={lines('pages:resources/newer')} />
      <Paragraphs lines={lines('pages:resources/guideline')} />
      <Paragraphs lines={lines('pages:resources/glossary')} />
    </Page>
  );
}
