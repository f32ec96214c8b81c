import { useSession } from '../../session/session';
import { useLater } from './use-later';

/** What is newer than the protocol on the screen shown: it follows the first load. */
export function Since() {
  const { later } = useLater();
  const {
    view: { screen },
  } = useSession();
  return later ? <later.NewerBox screen={screen} /> : null;
}
