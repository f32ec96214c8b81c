import { dangerOf } from '../../case/danger';
import { plan } from '../../case/plan';
import { sitesNow, updates } from '../../updates/updates';
import { Tagged, useWords } from '../../words/words';
import { statusKey } from '../call/status-key';
import { Page } from '../frame/Page';
import { GroundedItems, GroundedParagraphs, NotUsedBeside } from '../updates/lines';
import { ToScreen } from '../frame/links';
import { OutLink } from '../frame/OutLink';
import { useSession } from '../../session/session';

type ExitPageId = 'other-procedures' | 'online-safety-advice' | 'professional-conduct';

/** What was marked or answered as reported, with a link to the record of it. */
function Reported() {
  const { t } = useWords();
  const { context, log } = useSession();
  const begun = plan(context).filter(({ status }) => status !== 'to-do' && status !== 'locked');
  if (begun.length === 0 && log.length === 0) return null;
  return (
    <section className="block">
      <h2>{t('ui:exit-page/reported')}</h2>
      {begun.length > 0 ? (
        <ul className="bullets">
          {begun.map((row) => (
            <li key={row.task}>
              <Tagged text={t(`ui:tasks/${row.task}`)} />: {t(statusKey(row))}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <ToScreen screen="record">{t('ui:exit-page/toRecord')}</ToScreen>
      </p>
    </section>
  );
}

/** Where each site with advice on staying safe online is today; the one that is in Welsh too comes first. */
const advising = [
  ['hwb', updates.hwb.address],
  ['internet-matters', sitesNow['internet-matters'].now],
  ['childnet', sitesNow.childnet.now],
  ['thinkuknow', sitesNow.thinkuknow.now],
] as const;

/** Those sites, each by name and address, and the way to all that the protocol lists. */
function Sites() {
  const { t } = useWords();
  const key = 'pages:online-safety-advice/sites';
  return (
    <>
      <ul className="bullets">
        {advising.map(([site, address]) => (
          <li key={site}>
            <Tagged text={t(`${key}/${site}`)} />: {address ? <OutLink address={address} /> : null}
            <NotUsedBeside of={`${key}/${site}`} />
          </li>
        ))}
      </ul>
      <GroundedParagraphs of="pages:online-safety-advice/notes" />
      <p>
        <ToScreen screen="resources">{t('pages:online-safety-advice/all')}</ToScreen>
      </p>
    </>
  );
}

/** An exit page, outside the concern flow. Refer now stays, since a worry about a child must be referred. */
export function ExitPage({ page }: { page: ExitPageId }) {
  const { t } = useWords();
  const { context, goOn } = useSession();
  const opensWithDanger = dangerOf(context) !== 'none';
  const isOnTheWay = page === 'other-procedures';
  return (
    <Page title={t(`pages:${page}/title`)} {...(isOnTheWay ? { onContinue: () => goOn([]) } : {})}>
      {opensWithDanger ? (
        <div className="danger-box">
          <GroundedParagraphs of="pages:danger-opening" />
        </div>
      ) : null}
      <div className="lead">
        <GroundedParagraphs of={`pages:${page}/lead`} />
      </div>
      {page === 'online-safety-advice' ? <Sites /> : null}
      {page === 'professional-conduct' ? <GroundedParagraphs of="pages:professional-conduct/body" /> : null}
      {isOnTheWay ? (
        <ul className="bullets">
          <GroundedItems of="pages:other-procedures/body" />
        </ul>
      ) : (
        <div className="inset">
          <GroundedParagraphs of={`pages:${page}/concern`} />
        </div>
      )}
      <Reported />
    </Page>
  );
}
