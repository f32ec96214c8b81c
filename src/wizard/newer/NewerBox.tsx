import { holds } from '../../case/answers';
import { always } from '#protocol/shapes';
import type { ScreenId } from '#protocol/screens';
import { type FactId, facts, factsOn } from '../../newer/facts';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Safeguarding } from '../numbers/OwnContacts';
import { FactText } from './FactText';
import { isDueNow, knownFact } from './readings';

function Line({ fact }: { fact: FactId }) {
  const { t } = useWords();
  return (
    <li data-fact={fact}>
      <strong>
        <Tagged text={t(`since:facts/${fact}/name`)} />.
      </strong>{' '}
      <FactText fact={fact} />
      {fact === 'safeguarding-person' ? <Safeguarding /> : null}
    </li>
  );
}

/** What is newer than the protocol on a screen: opened in place, in a box of its own that says so, and whether it is due to be checked. */
export function NewerBox({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  const {
    view: { context },
    today,
    addressOf,
  } = useSession();
  const shown = factsOn(screen).filter((fact) => holds(facts[fact].when ?? always, context.answers));
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={t('since:box/title', { number: String(shown.length) })} isOpen={screen === 'resources'}>
      <div className="newer">
        <h2 className="newer__label">{t('ui:newer')}</h2>
        <ul className="bullets">
          {shown.map((fact) => (
            <Line key={fact} fact={fact} />
          ))}
        </ul>
        {shown.some((fact) => isDueNow(knownFact(fact), today())) ? (
          <p data-due="">
            <strong>{t('since:box/due')}</strong>
          </p>
        ) : null}
        <p>
          <a className="go" href={addressOf('about')}>
            {t('since:box/why')}
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
