import type { PlannedTask } from '../../src/case/plan';
import type { CaseResult } from '../../src/case/result';
import type { Refused } from '../../tools/replay/driver';

/** The advice on evidence of every concern, whatever the evidence is. */
const usual = {
  do: ['note-what-was-said', 'tell-police-where', 'police-lead'],
  doNot: [
    'leave-devices-alone',
    'no-search-for-evidence',
    'no-seizing',
    'no-copying-images',
    'no-warning',
    'no-questioning',
    'no-contact',
  ],
};
const isUsual = ({ evidence }: CaseResult): boolean =>
  String(evidence.doNot) === String(usual.doNot) && usual.do.every((id) => evidence.do.some((given) => given === id));

const listed = (ids: readonly string[]): string => ids.join(', ');

/** A row of the plan as a line: must, ask or may, its status, what it waits for, who said so, and its clauses. */
function row({ reads, status, because, lockedBy, by }: PlannedTask): string {
  const waits = lockedBy.length > 0 ? ` until ${lockedBy.join(' and ')}` : '';
  return `${reads}, ${status}${waits}${by ? ` by ${by}` : ''}; ${because.join(' ')}`;
}

function refusal(refused: Refused): string {
  if ('change' in refused) return `${refused.change}: ${refused.reason}`;
  const by = 'by' in refused && refused.by !== undefined ? ` by ${refused.by}` : '';
  return `${refused.to} ${refused.do}${by}: ${refused.reason}`;
}

/** What was told to whom, or is news to them, with tasks grouped if it is the same. */
function factsOf({ plan }: CaseResult, column: 'told' | 'news'): object {
  const all = plan
    .map((planned) => [planned.task, listed(planned[column])] as const)
    .filter(([, facts]) => facts !== '');
  const alike = ([, facts]: readonly [string, string]) =>
    listed(all.filter(([, others]) => others === facts).map(([task]) => task));
  return Object.fromEntries(all.map((one) => [alike(one), one[1]]));
}

/** Returns all that follows from a case, as in `expected`, without what is empty, clear or usual. */
export function inBrief(result: CaseResult & { readonly refused: readonly Refused[] }): object {
  const { path, end, forms, risks, evidence, plan, followUps, danger, refused, complete, outstanding } = result;
  const told = Object.entries(risks).filter(([, status]) => status !== 'clear');
  const isUnanswered = told.length === 5 && told.every(([, status]) => status === 'unanswered');
  const advice = evidence.do.filter((id) => !usual.do.includes(id));
  const all = {
    path: listed(path),
    end: path.at(-1) === end ? '' : end,
    forms: listed(forms),
    risks: isUnanswered ? 'all unanswered' : listed(told.map((risk) => risk.join(' '))),
    evidence: listed(isUsual(result) ? ['usual', ...advice] : [...evidence.do, ...evidence.doNot]),
    plan: Object.fromEntries(plan.map((planned) => [planned.task, row(planned)])),
    told: factsOf(result, 'told'),
    news: factsOf(result, 'news'),
    followUps: listed(followUps.map(({ id, status }) => `${id} ${status}`)),
    danger: danger === 'none' ? '' : danger,
    refused: listed(refused.map(refusal)),
    outstanding: listed(complete ? ['nothing: complete', ...outstanding] : outstanding),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => Object.keys(value).length > 0));
}
