import type { ReactNode } from 'react';
import { isOpen } from '../../case/marks';
import { useCase, useSession } from '../../session/session';
import { isGated } from '../../updates/facts';
import type { Language } from '../../words/languages';
import { isSidePage, type ScreenId } from '#protocol/screens';

interface TelephoneProps {
  readonly number: string;
  readonly look: string;
  /** Whether to ring the number or to text it. */
  readonly by?: 'tel' | 'sms';
  readonly children: ReactNode;
}

/** A number that the device can ring or text; plain text in a made-up case. */
export function Telephone({ number, look, by = 'tel', children }: TelephoneProps) {
  const { madeUp } = useSession();
  return madeUp ? (
    <span className={look}>{children}</span>
  ) : (
    <a className={look} href={`${by}:${number.replaceAll(' ', '')}`}>
      {children}
    </a>
  );
}

interface ScreenProps {
  readonly screen: ScreenId;
  readonly look?: string;
  readonly children: ReactNode;
}

/** Leads to another screen: by a link if it has an address, otherwise by a button, as in a live case. */
export function ToScreen({ screen, look = 'go', children }: ScreenProps) {
  const { addressOf, madeUp, send } = useSession();
  return madeUp || isSidePage(screen) ? (
    <a className={look} data-to={screen} href={addressOf(screen)}>
      {children}
    </a>
  ) : (
    <button type="button" className={look} data-to={screen} onClick={() => send({ type: `open.${screen}` })}>
      {children}
    </button>
  );
}

/** Returns a test that holds back CEOP and the IWF until Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export function useGate(): (address: string) => boolean {
  const context = useCase((view) => view.context);
  return (address) => !isGated(address) || isOpen(context, 'ceop');
}

interface OutProps {
  readonly address: string;
  /** Shows only the name of the site. */
  readonly isNamed?: boolean;
  /** The language of the site, if it is not the current one. */
  readonly inLanguage?: Language;
}

/** A link to another site, in a new tab and without a referrer. In a made-up case, only its text. */
export function OutLink({ address, isNamed = false, inLanguage }: OutProps) {
  const { madeUp } = useSession();
  const whole = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const words = isNamed ? whole.replace(/\/.*/, '') : whole;
  return madeUp ? (
    <span className="out">{words}</span>
  ) : (
    <a className="out" href={address} target="_blank" rel="noopener noreferrer" hrefLang={inLanguage}>
      {words}
    </a>
  );
}
