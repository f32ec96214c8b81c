import { everyReport } from '../breadth/chart-space';
import { tabWith } from '../subject/app';
import { newTab, type Tab } from '../subject/browser';
import * as chart from '../subject/chart';

const practised = '#/train/posing-as-a-child/';
/** What a live case also leaves in the tab: a note that it was copied, and a half-typed number. */
const beside = { 'clear-steps.copied': 'yes', 'clear-steps.number': '{}' };

/** A tab that keeps a live case and is opened at an address of training. */
function besideLive(hash: string): Tab {
  const tab = tabWith(chart.after(everyReport(), chart.mark('made', 'police')), '#/');
  return { ...tab, session: { ...tab.session, ...beside }, entries: [{ state: null, hash }], at: 0 };
}

/** Where searches of the app begin: at its first screen or a full task list; also in training beside a live case. */
export const tabs = {
  app: (): Tab => newTab('#/'),
  'app-list': (): Tab => tabWith(everyReport(), '#/'),
  training: (): Tab => besideLive(practised),
  writing: (): Tab => besideLive('#/train/_write/'),
  'training-list': (): Tab => tabWith(everyReport(), `${practised}referrals`, besideLive(`${practised}referrals`)),
} as const;
