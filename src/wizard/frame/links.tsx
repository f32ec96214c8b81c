import type { ReactNode } from 'react';
import { isFor999, isLive } from '../../case/danger';
import { useCase, useSession } from '../../session/session';
import { isSidePage, type ScreenId } from '#protocol/screens';

type Data = Readonly<Record<`data-${string}`, string>>;

interface TelephoneProps {
  readonly number: string;
  readonly look: string;
  readonly data?: Data;
  readonly children: ReactNode;
}

/** A number that the device can ring; plain text in a made-up case. */
export function Telephone({ number, look, data, children }: TelephoneProps) {
  const { madeUp } = useSession();
  return madeUp ? (
    <span className={look} {...data}>
      {children}
    </span>
  ) : (
    <a className={look} href={`tel:${number.replaceAll(' ', '')}`} {...data}>
      {children}
    </a>
  );
}

/**
 * 999 and 101: 999 comes first while there is, or may be, danger, and stands out until the Police know. `is999Alone`:
 * without 101, which is for what is not happening now.
 */
export function NationalNumbers({ is999Alone = false }: { is999Alone?: boolean }) {
  const context = useCase((view) => view.context);
  const order = isLive(context.answers) ? (['999', '101'] as const) : (['101', '999'] as const);
  const isNow = isFor999(context);
  return (
    <div className="numbers" data-part="numbers">
      {(is999Alone ? order.slice(0, 1) : order).map((number) => (
        <Telephone look={isNow && number === '999' ? 'number number--now' : 'number'} key={number} number={number}>
          {number}
        </Telephone>
      ))}
    </div>
  );
}

/** A line that leads to another page. */
export const Go = ({ to, children }: { to: string; children: ReactNode }) => (
  <p>
    <a className="go" href={to}>
      {children}
    </a>
  </p>
);

interface ScreenProps {
  readonly screen: ScreenId;
  readonly look?: string;
  readonly data?: Data;
  readonly children: ReactNode;
}

/** Leads to another screen: by a link if it has an address, otherwise by a button, as in a live case. */
export function ToScreen({ screen, look = 'go', data, children }: ScreenProps) {
  const { addressOf, madeUp, send } = useSession();
  return madeUp || isSidePage(screen) ? (
    <a className={look} data-to={screen} href={addressOf(screen)} {...data}>
      {children}
    </a>
  ) : (
    <button type="button" className={look} data-to={screen} onClick={() => send({ type: `open.${screen}` })} {...data}>
      {children}
    </button>
  );
}
