import { titleKey } from '../../chart/title-key';
import { siteIds } from '#protocol/resources';
import { type FactId, factIds, facts } from '../../newer/facts';
import { sitesNow } from '../../newer/sites';
import { Tagged } from '../../words/Tagged';
import { useWords, type Words } from '../../words/words';
import { useSession } from '../../session/session';
import { CheckedItem } from './CheckedItem';
import { FactText } from './FactText';
import { isReadingDue } from './readings';
import { siteSays } from './said';

const readings = [...factIds.map((id) => facts[id]), ...siteIds.map((id) => sitesNow[id])];

/** Where a fact is shown, in words: the titles of its screens, and the clauses that it stands beside. */
function placesOf({ t }: Words, fact: FactId): readonly string[] {
  const { screens, clauses } = facts[fact];
  return [
    ...(screens.length > 0
      ? [t('since:about/screens', { screens: screens.map((screen) => t(titleKey(screen))).join('; ') })]
      : []),
    ...(clauses.length > 0
      ? [t('since:about/clauses', { clauses: clauses.map((clause) => t(`ui:clauseRefs/${clause}`)).join('; ') })]
      : []),
  ];
}

/** How many are unconfirmed, and gently how many are due. */
function Counts() {
  const { t } = useWords();
  const { today } = useSession();
  const all = String(readings.length);
  const unconfirmed = readings.filter(({ confirmedOn }) => confirmedOn === undefined).length;
  const due = readings.filter((reading) => isReadingDue(reading, today())).length;
  return (
    <>
      {due > 0 ? (
        <p className="inset" data-due="">
          <strong>{t('since:about/due', { due: String(due), all })}</strong>
        </p>
      ) : null}
      {unconfirmed > 0 ? <p>{t('since:about/lead', { unconfirmed: String(unconfirmed), all })}</p> : null}
    </>
  );
}

/** All that is newer than the protocol, each with the age of its check, how sure it is, who can confirm it, its sources and its places. */
export function CheckedFacts() {
  const words = useWords();
  const { t } = words;
  return (
    <section className="newer newer--list">
      <h2 className="newer__label">{t('since:about/title')}</h2>
      <Counts />
      <ul className="plain-list">
        {factIds.map((fact) => (
          <CheckedItem
            key={fact}
            id={fact}
            reading={facts[fact]}
            name={t(`since:facts/${fact}/name`)}
            places={placesOf(words, fact)}
          >
            <FactText fact={fact} />
          </CheckedItem>
        ))}
      </ul>
      <h3>{t('since:about/sites')}</h3>
      <ul className="plain-list">
        {siteIds.map((site) => (
          <CheckedItem
            key={site}
            id={`site-${site}`}
            reading={sitesNow[site]}
            name={t(`pages:resources/list/${site}/name`)}
            places={[]}
          >
            {t(`since:status/${sitesNow[site].status}`)}. <Tagged text={siteSays(words, site)} />
          </CheckedItem>
        ))}
      </ul>
    </section>
  );
}
