import { sidePages, taskScreens } from '#protocol/screens';

/** Branches of the chart that no case can take, and why. */
interface Unreachable {
  readonly why: string;
  readonly isIt: (name: string) => boolean;
}

const starts =
  (...names: readonly string[]) =>
  (name: string) =>
    names.some((begin) => name.startsWith(begin));
const beside = sidePages.filter((page) => page !== 'notes');
const place = (screen: string | undefined) => taskScreens.findIndex((task) => task === screen);

/** Whether a task's page would lead to itself, or to a task before it in the plan. */
function isBackwards(name: string): boolean {
  const [, from, to] = /^(\S+): continue \d of \d -> (\S+)$/.exec(name) ?? [];
  return place(from) >= 0 && place(to) >= 0 && place(to) <= place(from);
}

export const unreachable: readonly Unreachable[] = [
  { why: 'the next duty stands after its own task in the plan', isIt: isBackwards },
  {
    why: 'CEOP, the IWF and the site are never a duty (P7)',
    isIt: (name) => !isBackwards(name) && /^referrals\/.*: continue .*-> referrals\/(ceop|iwf|site)$/.test(name),
  },
  {
    why: 'Social Services and the Police make their own reports: nobody else handles them (P16)',
    isIt: (name) => /^referrals\/(social-services|police): mark\.(handled|left)/.test(name),
  },
  {
    why: 'Social Services and the Police alone are rung again, and told what is new (P17)',
    isIt: (name) => /^referrals\/(prevent-spoc|ceop|iwf|site): mark\.told-more/.test(name),
  },
  { why: 'Prevent is never settled by a request to leave it (P18)', isIt: starts('referrals/prevent-spoc: mark.left') },
  { why: 'it is asked in every case', isIt: (name) => name.startsWith('immediate-danger: passed ') },
  {
    why: 'it is asked in every concern, and come to in a concern alone',
    isIt: starts('before-you-ring: passed '),
  },
  {
    why: 'a change begins on the hub or the record, where the need is answered',
    isIt: (name) => /^next-in-detour: passed .*-> need$/.test(name),
  },
  {
    why: 'a page that only tells has no question to be the first one open',
    isIt: (name) => /^first-unanswered: passed .*-> (other-procedures|evidence-guidance)$/.test(name),
  },
  {
    why: 'the neutral page is never what is hidden behind it',
    isIt: (name) => /^notes: carry-on .*-> notes$/.test(name),
  },
  {
    why: 'the pages beside the walk have no Hide: there is no case on them',
    isIt: (name) =>
      beside.some(
        (page) => name.startsWith(`${page}: hide `) || /^notes: carry-on .*-> (.*)$/.exec(name)?.[1] === page,
      ),
  },
  {
    why: 'an address that names no screen leaves a case where it stands',
    isIt: (name) => name.includes(': lost ') && !beside.some((page) => name.startsWith(`${page}: `)),
  },
  {
    why: 'the first screen and the pages beside the walk are open always',
    isIt: starts(...['immediate-danger', ...sidePages].map((screen) => `anywhere: open.${screen} 2 of 2 `)),
  },
];
