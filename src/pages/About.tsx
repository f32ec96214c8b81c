import edition from 'virtual:edition';
import { isDue } from '../case/due';
import { authorities, type AuthorityId } from '../contacts/authorities';
import { useSession } from '../session/session';
import { gallery } from '../session/training-address';
import { Signatures } from './Signatures';
import { FromOrganisation } from './FromOrganisation';
import { Page } from '../wizard/frame/Page';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { CheckedFacts } from '../wizard/updates/CheckedFacts';
import { FactText } from '../wizard/updates/FactText';
import { GroundedParagraphs } from '../wizard/updates/Grounded';
import { type GivenNumber, useNumbersOf } from '../wizard/numbers/local-numbers';
import { NumberNote } from '../wizard/numbers/Numbers';
import { useWords } from '../words/words';

const tasks = ['social-services', 'police', 'prevent-spoc'] as const;
const allNumbers = (numbersOf: (area: AuthorityId, task: (typeof tasks)[number]) => readonly GivenNumber[]) =>
  (Object.keys(authorities) as AuthorityId[]).flatMap((area) =>
    tasks.flatMap((task) => numbersOf(area, task).map((given) => ({ area, task, ...given }))),
  );

/** Every local number with the day on which it was checked, those due and those added on this device marked so. */
function CheckedNumbers() {
  const words = useWords();
  const { t } = words;
  const { today } = useSession();
  const numbers = allNumbers(useNumbersOf());
  return (
    <section className="block">
      <h2>{t('updates:about/numbers')}</h2>
      {numbers.length === 0 ? <p>{t('updates:about/noNumbers')}</p> : null}
      <ul className="plain-list">
        {numbers.map(({ area, task, label, number, checkedOn, isAdded }) => (
          <li
            key={`${area}-${label}-${task}-${String(isAdded)}`}
            {...(isDue(checkedOn, 'number', today()) ? { 'data-due': '' } : {})}
          >
            {t(`areas:authorities/${area}`)}. {t(`ui:tasks/${task}`)}. {t(label, { number })}.{' '}
            <NumberNote checkedOn={checkedOn} isAdded={isAdded} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const own = ['reading', 'translation', 'privacy', 'howto'] as const;
/** Whether the protocol still stands: found after it, so it stands in a box. */
const standing = ['procedures-replaced', 'still-listed'] as const;

function Edition() {
  const { t, lines } = useWords();
  return (
    <section className="block">
      <h2>{t('ui:about/edition')}</h2>
      <Paragraphs lines={[...lines('pages:about/edition'), t('record:code', edition)]} />
      <div className="updates">
        <h3 className="updates__label">
          {t('ui:about/status')} {t('ui:updates')}
        </h3>
        {standing.map((fact) => (
          <p key={fact}>
            <FactText fact={fact} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** What Clear Steps is, the edition that it follows, what is kept, and what is newer, with the age of each check. */
export function About() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:about/title')}>
      <div className="lead">
        <Paragraphs lines={lines('pages:about/what')} />
      </div>
      <FromOrganisation />
      <Edition />
      <Signatures />
      {own.map((section) => (
        <section className="block" key={section}>
          <h2>{t(`ui:about/${section}`)}</h2>
          <GroundedParagraphs of={`pages:about/${section}`} isAtRest />
        </section>
      ))}
      <section className="block">
        <h2>{t('ui:about/check')}</h2>
        <Paragraphs lines={lines('pages:about/check')} />
        <p>
          <a className="go" href={gallery}>
            {t('pages:about/gallery')}
          </a>
        </p>
      </section>
      <CheckedFacts />
      <CheckedNumbers />
    </Page>
  );
}
