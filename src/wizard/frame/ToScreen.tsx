import type { ReactNode } from 'react';
import { isSidePage, type ScreenId } from '#protocol/screens';
import { useSession } from '../../session/session';

interface Props {
  readonly screen: ScreenId;
  readonly look?: string;
  readonly children: ReactNode;
}

/** The way to another screen: a link where the screen has an address of its own; a screen of a live case has none, and is opened by a button. */
export function ToScreen({ screen, look = 'go', children }: Props) {
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
