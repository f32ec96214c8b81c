import { isDue } from '../../case/due';
import { type AuthorityId, authorities } from '../../contacts/authorities';
import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { type GivenNumber, useNumbersOf } from '../numbers/local-numbers';
import { useSession } from '../../session/session';

const tasks = ['social-services', 'police', 'prevent-spoc'] as const;
const allNumbers = (numbersOf: (area: AuthorityId, task: (typeof tasks)[number]) => readonly GivenNumber[]) =>
  (Object.keys(authorities) as AuthorityId[]).flatMap((area) =>
    tasks.flatMap((task) => numbersOf(area, task).map((given) => ({ area, task, ...given }))),
  );

/** Every local number with the day on which it was checked, those due and those added on this device marked so. */
export function CheckedNumbers() {
  const words = useWords();
  const { t } = words;
  const { today } = useSession();
  const numbers = allNumbers(useNumbersOf());
  return (
    <section className="block">
      <h2>{t('since:about/numbers')}</h2>
      {numbers.length === 0 ? <p>{t('since:about/noNumbers')}</p> : null}
      <ul className="plain-list">
        {numbers.map(({ area, task, label, number, checkedOn, isAdded }) => (
          <li
            key={`${area}-${label}-${task}-${String(isAdded)}`}
            {...(isDue(checkedOn, 'number', today()) ? { 'data-due': '' } : {})}
          >
            {t(`areas:authorities/${area}`)}. {t(`ui:tasks/${task}`)}. {t(label, { number })}.{' '}
            {t(isAdded ? 'ui:hub/added' : 'ui:hub/checked', { date: dayInWords(words, checkedOn) })}.{' '}
            {isDue(checkedOn, 'number', today()) ? <strong>{t('since:box/due')}</strong> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
