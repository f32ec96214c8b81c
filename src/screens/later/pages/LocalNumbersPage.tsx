import { type AuthorityId, authorities } from '../../../protocol/authorities';
import { dayInWords } from '../../../words/dates';
import { useWords } from '../../../words/words';
import { localNumbers } from '../../parts/local-numbers';
import { Page } from '../../parts/Page';
import { Bullets, Paragraphs } from '../../parts/Paragraphs';

const allNumbers = (area: AuthorityId) =>
  (['social-services', 'police', 'prevent-spoc'] as const).flatMap((task) => localNumbers(area, task).map((given) => ({ task, ...given })));

/** The local numbers that the adopter gave, each with the day on which it was checked, and the national ones. */
export function LocalNumbersPage() {
  const words = useWords();
  const { t, lines } = words;
  const areas = (Object.keys(authorities) as AuthorityId[]).filter((area) => allNumbers(area).length > 0);
  return (
    <Page title={t('pages:local-numbers/title')}>
      <p className="lead">{t('pages:local-numbers/lead')}</p>
      <Bullets lines={lines('pages:local-numbers/national')} />
      {areas.length === 0 ? <Paragraphs lines={lines('pages:local-numbers/none')} /> : null}
      {areas.map((area) => (
        <section className="block" key={area}>
          <h2>{t(`areas:authorities/${area}`)}</h2>
          <ul className="plain-list">
            {allNumbers(area).map(({ task, label, number, checkedOn }) => (
              <li key={`${task}-${label}`}>
                {t(`ui:tasks/${task}`)}. {t(label, { number })}. {t('ui:hub/checked', { date: dayInWords(words, checkedOn) })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
