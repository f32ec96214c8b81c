import contacts from 'virtual:contacts';
import organisation from 'virtual:organisation';
import { counted } from '../../case/answers';
import { isDue } from '../../case/due';
import { isAuthority } from '../../contacts/authorities';
import { safeguardingRoles } from '../../contacts/own';
import { useSession } from '../../session/session';
import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { OutLink } from '../newer/OutLink';
import { useGate } from '../newer/use-gate';
import { hoursInWords } from './hours-words';
import { Telephone } from './Telephone';

/** From which organisation it is, and when it was checked; after 6 months, that it wants checking again. */
function From({ checkedOn }: { checkedOn: string }) {
  const words = useWords();
  const { today } = useSession();
  const date = dayInWords(words, checkedOn);
  return (
    <span className="number-note">
      {organisation.name
        ? words.t('contacts:own/fromNamed', { organisation: organisation.name[words.language], date })
        : words.t('contacts:own/from', { date })}{' '}
      {isDue(checkedOn, 'number', today()) ? <strong>{words.t('ui:hub/old')}</strong> : null}
    </span>
  );
}

/** How to reach the organisation’s own safeguarding team and designated person; nothing of what it did not give. */
export function Safeguarding() {
  const words = useWords();
  const { t } = words;
  const given = safeguardingRoles.flatMap((role) => {
    const one = contacts.safeguarding?.[role];
    return one ? [{ role, ...one }] : [];
  });
  if (given.length === 0) return null;
  return (
    <div className="numbers own-contacts">
      {given.map(({ role, number, hours, checkedOn }) => (
        <span className="number-given" key={role} data-own={role}>
          <Telephone look="number" number={number}>
            {t(`contacts:own/${role}`, { number })}
          </Telephone>
          {hours ? (
            <span className="number-note">{t('contacts:own/hours', { hours: hoursInWords(words, hours) })} </span>
          ) : null}
          <From checkedOn={checkedOn} />
        </span>
      ))}
    </div>
  );
}

/** What the organisation gave of the council of the child’s area. */
function useCouncil() {
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  return isAuthority(area) ? contacts.councils?.[area] : undefined;
}

/** When the council’s number is answered; nothing where nobody gave that. */
export function CouncilHours() {
  const words = useWords();
  const council = useCouncil();
  return council?.hours ? (
    <p className="own-contacts" data-own="hours">
      {words.t('contacts:own/councilHours', { hours: hoursInWords(words, council.hours) })}{' '}
      <From checkedOn={council.checkedOn} />
    </p>
  ) : null;
}

/**
 * Where the area has its form for the written report, or for a Prevent referral; nothing where nobody gave that. An address of CEOP or the
 * IWF is held back (5.5.7-a).
 */
export function CouncilForm({ form = 'form' }: { form?: 'form' | 'preventForm' }) {
  const { t, language } = useWords();
  const { madeUp } = useSession();
  const mayShow = useGate();
  const council = useCouncil();
  const address = council?.[form]?.[language];
  return council && address && mayShow(address) ? (
    <p className="own-contacts" data-own={form}>
      <span className="own-contacts__label">{t(`contacts:own/${form}`)}</span> <OutLink address={address} isNamed />{' '}
      {madeUp ? null : t('call:opensApart')} <From checkedOn={council.checkedOn} />
    </p>
  ) : null;
}
