import { printedSites, type SiteId, siteIds } from '#protocol/resources';
import { updatesOn, sitesNow } from '../updates/updates';
import { Page } from '../wizard/frame/Page';
import { DueNote, FactList, NotUsed } from '../wizard/updates/facts';
import { OutLink, useGate } from '../wizard/frame/OutLink';
import { GroundedParagraphs } from '../wizard/updates/lines';
import { knownSite, siteSays } from '../wizard/updates/said';
import type { Language } from '../words/languages';
import { Tagged, useWords } from '../words/words';

/** What became of a site that the protocol lists, where to look today, and whether that is due to be checked. */
function SiteNowBox({ site }: { site: SiteId }) {
  const words = useWords();
  const mayShow = useGate();
  const { status, now, isWelsh } = sitesNow[site];
  return (
    <div className="updates updates--within">
      <p>
        <strong>
          {words.t('ui:updates')}: {words.t(`updates:status/${status}`)}.
        </strong>{' '}
        <Tagged text={siteSays(words, site)} /> <NotUsed known={knownSite(site)} />
        <DueNote known={knownSite(site)} />
      </p>
      {now && mayShow(now) ? (
        <p>
          <OutLink address={now} /> {words.t(`pages:resources/language/${isWelsh ? 'both' : 'english'}`)}
        </p>
      ) : null}
    </div>
  );
}

function Site({ site }: { site: SiteId }) {
  const { t } = useWords();
  const mayShow = useGate();
  const printed = printedSites[site];
  return (
    <div className="nhsuk-summary-list__row" data-site={site}>
      <Tagged as="dt" className="nhsuk-summary-list__key" text={t(`pages:resources/list/${site}/name`)} />
      <dd className="nhsuk-summary-list__value">
        <GroundedParagraphs of={`pages:resources/list/${site}/printed`} />
        <p className="address">
          {mayShow(printed) ? t('pages:resources/address', { address: printed }) : t('pages:resources/gated')}
        </p>
        <SiteNowBox site={site} />
      </dd>
    </div>
  );
}

const isWelsh = (site: SiteId): number => Number(sitesNow[site].isWelsh ?? false);
/** The sites in the order of 5.5.7; in Welsh, those that are also in Welsh come first. */
const inOrder = (language: Language): readonly SiteId[] =>
  language === 'cy' ? [...siteIds].sort((one, other) => isWelsh(other) - isWelsh(one)) : siteIds;

/** The resources of 5.5.7, as printed and now. CEOP is hidden until Social Services and the Police are told. */
export function Resources() {
  const { t, language } = useWords();
  // Most of what is newer is also in Welsh, so in Welsh it comes first.
  const others = (
    <>
      <section className="updates">
        <h2 className="updates__label">{t('ui:updates')}</h2>
        <FactList facts={updatesOn('resources')} />
      </section>
      <GroundedParagraphs of="pages:resources/others" />
    </>
  );
  return (
    <Page title={t('pages:resources/title')}>
      <div className="lead">
        <GroundedParagraphs of="pages:resources/lead" />
      </div>
      <p>
        <strong>{t('pages:resources/warning')}</strong>
      </p>
      {language === 'cy' ? others : null}
      <dl className="nhsuk-summary-list">
        {inOrder(language).map((site) => (
          <Site key={site} site={site} />
        ))}
      </dl>
      {language === 'cy' ? null : others}
      <GroundedParagraphs of="pages:resources/guideline" />
      <GroundedParagraphs of="pages:resources/glossary" />
    </Page>
  );
}
