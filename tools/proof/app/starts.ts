import { everyReport } from '../breadth/chart-space';
import { tabWith } from '../subject/app';
import { newTab, type Tab } from '../subject/browser';
import * as chart from '../subject/chart';

const practised = '#/train/posing-as-a-child/';
/** What a live case leaves in the tab besides: that something of it was copied, and a number half typed in. */
const beside = { 'clear-steps.copied': 'yes', 'clear-steps.number': '{}' };

/** A tab that keeps a live case, and is opened at an address of training. */
function besideLive(hash: string): Tab {
  const tab = tabWith(chart.after(everyReport(), chart.mark('made', 'police')), '#/');
  return { ...tab, session: { ...tab.session, ...beside }, entries: [{ state: null, hash }], at: 0 };
}

/** Where the app is begun to be searched: at its first screen; at the list of whom to tell, with every report in it; and the same in training, and where a case is written, beside a live case. */
export const tabs = {
  app: (): Tab => newTab('#/'),
  'app-list': (): Tab => tabWith(everyReport(), '#/'),
  training: (): Tab => besideLive(practised),
  writing: (): Tab => besideLive('#/train/_write/'),
  'training-list': (): Tab => tabWith(everyReport(), `${practised}referrals`, besideLive(`${practised}referrals`)),
} as const;
