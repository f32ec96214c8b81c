import { groundsOf } from '../../../case/grounds';
import { type ClauseId, clauseIds } from '../../../protocol/2015-07/clauses';
import { screenIds } from '../../../protocol/2015-07/screens';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { ClauseText } from '../../parts/ClauseText';
import { Page } from '../../parts/Page';
import { useScreenTitle } from '../screen-title';

function Clause({ id }: { id: ClauseId }) {
  const { t } = useWords();
  const titleOf = useScreenTitle();
  return (
    <tr>
      <th scope="row" className="book__clause">{t(`ui:clauseRefs/${id}`)}</th>
      <td><ClauseText id={id} /></td>
      <td>
        <ul className="plain-list">
          {screenIds.filter((screen) => groundsOf(screen).includes(id)).map((screen) => <li key={screen}><Tagged text={titleOf(screen)} /></li>)}
        </ul>
      </td>
    </tr>
  );
}

/** Every clause of the protocol, in our words, and the screens on which it stands. */
export function Book() {
  const { t } = useWords();
  return (
    <Page title={t('pages:book/title')}>
      <p className="lead">{t('pages:book/lead')}</p>
      <div className="table-scroll" role="region" aria-label={t('pages:book/title')} tabIndex={0}>
        <table className="book">
          <thead>
            <tr>
              <th scope="col">{t('pages:book/clause')}</th><th scope="col">{t('ui:clauses/ours')}</th>
              <th scope="col">{t('pages:book/screens')}</th>
            </tr>
          </thead>
          <tbody>{clauseIds.map((id) => <Clause key={id} id={id} />)}</tbody>
        </table>
      </div>
    </Page>
  );
}
