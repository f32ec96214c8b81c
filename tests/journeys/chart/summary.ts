import { listed } from './to-cover';
import { unreachable } from './unreachable';

const kinds = ['states', 'transitions', 'held back', 'ways by others'] as const;

function kindOf(name: string): (typeof kinds)[number] {
  if (name.startsWith('state ')) return 'states';
  if (name.includes(': no mark.') || name.endsWith('held back')) return 'held back';
  return name.includes(' by way of others to ') ? 'ways by others' : 'transitions';
}

/** Whether no case can come to it, and a reason is given. */
export const isUnreachable = (name: string): boolean => unreachable.some(({ isIt }) => isIt(name));

/** All that must be visited: what the chart lists, save what no case can come to, and where it was seen to lead by way of others. */
export const toVisit = (reached: ReadonlySet<string>): readonly string[] => [
  ...new Set([...listed().filter((name) => !isUnreachable(name)), ...reached]),
];

/** How much was visited of each kind, in one line. */
export function counts(wanted: readonly string[], seen: ReadonlySet<string>): string {
  const parts = kinds.map((kind) => {
    const all = wanted.filter((name) => kindOf(name) === kind);
    return `${kind} ${all.filter((name) => seen.has(name)).length} of ${all.length}`;
  });
  return `${parts.join(', ')}; branches that no case can take, each with its reason: ${listed().filter(isUnreachable).length}`;
}
