import type { Fault } from './fault';

const marks = 'src/case/marks.ts';
const isOpen = 'boolean => opensBy(task, (other) => isMade(facts, other));';
/** A lock that opens where something is so that the chart remembers and that is no part of the case. */
const opensWhere = (remembered: string): string =>
  `boolean => (facts as any).${remembered} || opensBy(task, (other) => isMade(facts, other));`;

/** Faults that hang on what the chart remembers besides the case, and rules that read the answers around their reader. */
export const faultsInMemory: readonly Fault[] = [
  {
    what: 'a lock opens where the screen about evidence was never shown',
    file: marks,
    from: isOpen,
    to: opensWhere("reached?.includes('evidence') === false"),
    breaks: ['memory'],
  },
  {
    what: 'a lock opens while a change is under way',
    file: marks,
    from: isOpen,
    to: opensWhere('detour !== undefined'),
    breaks: ['memory'],
  },
  {
    what: 'a lock opens once two marks were set, whichever',
    file: marks,
    from: isOpen,
    to: opensWhere('log?.length > 1'),
    breaks: ['memory'],
  },
  {
    what: 'the screen of the need does not count as shown',
    file: 'src/machine/rules.ts',
    from: 'context.reached : context.reached.concat(screen)',
    to: "context.reached : context.reached.concat(screen === 'need' ? [] : screen)",
    breaks: ['memory'],
  },
  {
    what: 'a change within a change forgets that it shows what has no answer',
    file: 'src/machine/detour.ts',
    from: 'detour?.withUnanswered === true || ',
    to: '',
    breaks: ['memory'],
  },
  {
    what: 'Continue within a change forgets what else was to be shown',
    file: 'src/machine/detour.ts',
    from: 'detour.pending.filter((other) => other !== screen), ...tellingAfter(screen)',
    to: 'detour.pending.slice(0, 0), ...tellingAfter(screen)',
    breaks: ['P6', 'memory'],
  },
  {
    what: 'a rule takes the answers apart',
    file: 'src/case/harm.ts',
    from: 'if (!holds(onlineConcern, answers)) return',
    to: "if (!holds(onlineConcern, answers) || Object.entries(answers).some(([id, given]) => id === 'sharing' && given.length > 0)) return",
    breaks: ['P9'],
  },
  {
    what: 'a rule makes a text of the answers',
    file: 'src/case/path.ts',
    from: 'isAsked(answers, question) && !isAnswered(answers, question);',
    to: "isAsked(answers, question) && !isAnswered(answers, question) && !JSON.stringify(answers).includes('outside-wales');",
    breaks: ['P4', 'P5', 'P6', 'P9', 'P10', 'P11', 'P12', 'P15'],
  },
];
