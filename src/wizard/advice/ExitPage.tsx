import { dangerOf } from '../../case/danger';
import { plan } from '../../case/plan';
import { Tagged, useWords } from '../../words/words';
import { statusKey } from '../call/status-key';
import { Page } from '../frame/Page';
import { GroundedItems, GroundedParagraphs } from '../updates/lines';
import { ToScreen } from '../frame/links';
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
      {page === 'other-procedures' ? null : (
        <div className="inset">
          <GroundedParagraphs of={`pages:${page}/concern`} />
        </div>
      )}
      <ul className="bullets">
        <GroundedItems of={`pages:${page}/body`} />
      </ul>
      <Reported />
    </Page>
  );
}
