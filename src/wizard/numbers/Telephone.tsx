import type { ReactNode } from 'react';
import { useSession } from '../../session/session';

interface Props {
  readonly number: string;
  readonly look: string;
  /** Whether it is a number to ring, or one to text. */
  readonly by?: 'tel' | 'sms';
  readonly children: ReactNode;
}

/** A number that the device can dial or text; in a made-up case it reaches nobody. */
export function Telephone({ number, look, by = 'tel', children }: Props) {
  const { madeUp } = useSession();
  return madeUp ? (
    <span className={look}>{children}</span>
  ) : (
    <a className={look} href={`${by}:${number.replaceAll(' ', '')}`}>
      {children}
    </a>
  );
}
