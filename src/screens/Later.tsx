import type { LaterScreen } from './later-screen';
import { NotYet } from './parts/NotYet';
import { useLaterScreens } from './use-later';

/** A screen that is loaded after the first one. */
export function Later({ screen }: { screen: LaterScreen }) {
  const { screens, retry } = useLaterScreens();
  if (!screens) return <NotYet retry={retry} />;
  const Screen = screens[screen];
  return <Screen />;
}
