import type { Wrong } from '../breadth/search';
import { liveKeys } from '../subject/app';
import type { Tab } from '../subject/browser';
import { clearedElsewhere, sealedIn, stoppedIn, unsealedFrom } from '../subject/sealed';

const [caseKey = '', stepsKey = ''] = liveKeys;
/** Whether a tab tells nothing of a case: no field of its text stands in it by its name. */
const tellsNothing = ({ session }: Tab): boolean =>
  Object.values(session).every((text) => !/"(answers|drafts|reached|screen)/.test(text));

/** Whether a tab is taken up with the texts that were sealed, and comes back as it is said: behind Hide, or not. */
async function isTakenUp(sealed: Tab, { session }: Tab, isBehindHide: boolean): Promise<boolean> {
  const { text, steps, isHidden } = await unsealedFrom(sealed);
  return text === session[caseKey] && steps === session[stepsKey] && isHidden === isBehindHide;
}

/**
 * P21: a case as it is really kept, sealed in the tab with a key in the database, is taken up with the same text, also where the page
 * stopped while it sealed another, hidden; a Clear in another tab leaves nothing of it.
 */
export async function wrongSealed(tab: Tab): Promise<Wrong | undefined> {
  const sealed = await sealedIn(tab);
  const isSame = (await isTakenUp(sealed, tab, false)) && (await isTakenUp(await stoppedIn(sealed), tab, true));
  if (!isSame || !tellsNothing(sealed)) return { held: 'P21', what: 'sealed' };
  const { isEmpty, left, keys } = await clearedElsewhere(sealed);
  const isGone = isEmpty && left.session[caseKey] === undefined && keys === 0;
  return isGone ? undefined : { held: 'P21', what: 'other-tab' };
}
