import { sidePages } from '#protocol/screens';

/** The keys of the headings that are not among the words of their own screen. */
const ownTitles: Readonly<Record<string, string>> = {
  'specific-risks': 'ui:risks/title',
  evidence: 'ui:several/evidence/title',
  'before-you-ring': 'ui:several/before-you-ring/title',
  'evidence-guidance': 'ui:evidence/title',
  referrals: 'ui:task-list/title',
  'say/child': 'advice:say/titles/child',
  'say/parent': 'advice:say/titles/parent',
  'say/self': 'advice:say/titles/self',
  record: 'record:title',
  notes: 'ui:notes/title',
  book: 'book:title',
};
/** Whether a screen is a page beside the walk, with its own address and title. */
export const isBeside = (screen: string): boolean => sidePages.some((page) => page === screen);
const pages = ['other-procedures', 'next-steps', 'online-safety-advice', 'professional-conduct', ...sidePages];

/** Returns the key of the heading of a screen. */
export function titleKey(screen: string): string {
  if (screen.startsWith('referrals/')) return `tasks:${screen.replace('referrals/', '')}/title`;
  return ownTitles[screen] ?? `${pages.includes(screen) ? 'pages' : 'questions'}:${screen}/title`;
}
