import type { LaterScreen } from './later-screen';
import { NotYet } from './parts/NotYet';
import { useLater } from './use-later';

/** A screen that is loaded after the first one. */
export function Later({ screen }: { screen: LaterScreen }) {
  const { later, retry } = useLater();
  if (!later) return <NotYet retry={retry} />;
  const Screen = later.laterScreens[screen];
  return <Screen />;
}
