import { useSyncExternalStore } from 'react';
import { useWords, type Words } from '../../words/words';
import { isAuthority } from '../../contacts/authorities';
import { councilAt } from '../../contacts/councils';
import { useSession } from '../../session/session';
import contacts from 'virtual:contacts';
import { type Hours, safeguardingRoles, weekdays } from '../../contacts/own';
import { useArea, NumberNote } from './Numbers';
import { Telephone } from '../frame/links';
import { OutLink, useGate } from '../frame/OutLink';

function inWords({ t }: Words, { first, last, from, to }: Hours[number]): string {
  const isWhole = first === weekdays[0] && last === weekdays.at(-1) && from === '00:00' && to === '24:00';
  if (isWhole) return t('contacts:hours/always');
  const name = (day: Hours[number]['first']) => t(`contacts:hours/weekdays/${day}`);
  return t(`contacts:hours/${first === last ? 'day' : 'days'}`, { first: name(first), last: name(last), from, to });
}

const hoursInWords = (words: Words, hours: Hours): string => hours.map((one) => inWords(words, one)).join('; ');

function watchSignal(heard: () => void): () => void {
  const events = ['online', 'offline'] as const;
  for (const event of events) window.addEventListener(event, heard);
  return () => {
    for (const event of events) window.removeEventListener(event, heard);
  };
}

/**
 * A link to the site on which the area's council gives its number, and what to do without a signal; nothing outside
 * Wales.
 */
export function CouncilSite() {
  const hasSignal = useSyncExternalStore(
    watchSignal,
    () => navigator.onLine,
    () => true,
  );
  const { t, language } = useWords();
  const { madeUp } = useSession();
  const area = useArea();
  return isAuthority(area) ? (
    <p className="council">
      {t('call:council')} <OutLink address={councilAt(area, language)} isNamed /> {madeUp ? null : t('call:opensApart')}{' '}
      {hasSignal ? null : <strong>{t('call:offline')}</strong>}
    </p>
  ) : null;
}

/** How to reach the organisation’s own safeguarding team and designated person, if it gave them. */
export function Safeguarding() {
  const words = useWords();
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
            {words.t(`contacts:own/${role}`, { number })}
          </Telephone>
          {hours ? (
            <span className="number-note">{words.t('contacts:own/hours', { hours: hoursInWords(words, hours) })} </span>
          ) : null}
          <NumberNote checkedOn={checkedOn} isAdded={false} />
        </span>
      ))}
    </div>
  );
}

function useCouncil() {
  const area = useArea();
  return isAuthority(area) ? contacts.councils?.[area] : undefined;
}

/** When the council’s number is answered, if known. */
export function CouncilHours() {
  const words = useWords();
  const council = useCouncil();
  return council?.hours ? (
    <p className="own-contacts" data-own="hours">
      {words.t('contacts:own/councilHours', { hours: hoursInWords(words, council.hours) })}{' '}
      <NumberNote checkedOn={council.checkedOn} isAdded={false} />
    </p>
  ) : null;
}

/**
 * The area's form for the written report or a Prevent referral, if given. Addresses of CEOP or the IWF are held back
 * (5.5.7-a).
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
      {madeUp ? null : t('call:opensApart')} <NumberNote checkedOn={council.checkedOn} isAdded={false} />
    </p>
  ) : null;
}
