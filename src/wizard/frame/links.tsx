import type { ReactNode } from 'react';
import { useSession } from '../../session/session';
import { isSidePage, type ScreenId } from '#protocol/screens';

interface TelephoneProps {
  readonly number: string;
  readonly look: string;
  /** Whether it is a number to ring, or one to text. */
  readonly by?: 'tel' | 'sms';
  readonly children: ReactNode;
}

/** A number that the device can dial or text; in a made-up case it reaches nobody. */
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

/** The way to another screen: a link where the screen has an address of its own; a screen of a live case has none, and is opened by a button. */
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
