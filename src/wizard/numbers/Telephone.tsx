import type { ReactNode } from 'react';
import { useSession } from '../../session/session';

/** A number that the device can dial; in a made-up case it dials nobody. */
export function Telephone({ number, look, children }: { number: string; look: string; children: ReactNode }) {
  const { madeUp } = useSession();
  return madeUp ? (
    <span className={look}>{children}</span>
  ) : (
    <a className={look} href={`tel:${number.replaceAll(' ', '')}`}>
      {children}
    </a>
  );
}
