import type { Fault } from './fault';

const nodes = 'src/machine/nodes.ts';
const rules = 'src/machine/rules.ts';
const wizard = 'src/machine/wizard.ts';

/** Faults in what comes next. */
export const faultsInChart: readonly Fault[] = [
  {
    what: 'the guard on made is dropped',
    file: rules,
    from: '!refusal(context, event.task, act)',
    to: "(action === 'made' || !refusal(context, event.task, act))",
    breaks: ['P1', 'P2', 'P12'],
  },
  {
    what: 'the guard on left to others is dropped',
    file: rules,
    from: '!refusal(context, event.task, act)',
    to: "(action === 'handled' || !refusal(context, event.task, act))",
    breaks: ['P12', 'P16', 'P18'],
  },
  {
    what: 'Refer now loses the answers',
    file: rules,
    from: "withAnswer(answers, 'need', 'concern')",
    to: "withAnswer(emptyCase.answers, 'need', 'concern')",
    breaks: ['P8'],
  },
  {
    what: 'Refer now makes an offline concern an online one',
    file: rules,
    from: "answers: isConcern(answers) ? answers : withAnswer(answers, 'need', 'concern'),",
    to: "answers: withAnswer(answers, 'need', 'concern'),",
    breaks: ['P8'],
  },
  {
    what: 'a change is forgotten on the way',
    file: rules,
    from: 'screen === context.detour?.returnTo ? undefined : context.detour',
    to: "screen === 'flagged-risks' ? undefined : context.detour",
    breaks: ['P10', 'P11'],
  },
  {
    what: 'Back does not take a change up again',
    file: rules,
    from: "('detour' in event ? { detour: event.detour } : {})",
    to: '({ detour: undefined })',
    breaks: ['P11'],
  },
  {
    what: 'Continue does not wait for an answer',
    file: nodes,
    from: 'continue: [onWithChange(screen), { guard: isAnswered(screen), target: next }],',
    to: 'continue: [onWithChange(screen), { target: next }],',
    breaks: ['P4', 'P6', 'P10', 'P11'],
  },
  {
    what: 'a screen off the path is not passed by',
    file: nodes,
    from: "  always: { guard: { type: 'isOffPath', params: screen }, target: next },\n",
    to: '',
    breaks: ['P10'],
  },
  {
    what: 'a page leads back to the hub, whatever duty comes next',
    file: nodes,
    from: "guard: { type: 'isNextDuty', params: { after: task, task: other } } as const,",
    to: "guard: { type: 'isNextDuty', params: { after: task, task: task } } as const,",
    breaks: ['P10'],
  },
  {
    what: 'Refer now opens another screen',
    file: wizard,
    from: "'refer-now': { target: '.referrals'",
    to: "'refer-now': { target: '.need'",
    breaks: ['P4', 'P8', 'P10'],
  },
  {
    what: 'Hide wipes the case',
    file: wizard,
    from: "hide: '.notes',",
    to: "hide: { target: '.notes', actions: 'clear' },",
    breaks: ['P12'],
  },
  {
    what: 'the guidance on evidence is skipped',
    file: wizard,
    from: ", 'evidence-guidance')",
    to: ", 'before-you-ring')",
    breaks: ['P6', 'P10'],
  },
  {
    what: 'the walk runs in a loop',
    file: wizard,
    from: "onTheWalk('evidence-guidance', 'before-you-ring')",
    to: "onTheWalk('evidence-guidance', 'harm')",
    breaks: ['P9', 'P10', 'P11', 'P12'],
  },
  {
    what: 'the page after the hub is a dead end',
    file: wizard,
    from: "{ type: 'arrive', params: 'next-steps' }, on: { continue: 'record' } }",
    to: "{ type: 'arrive', params: 'next-steps' } }",
    breaks: ['P10'],
  },
  {
    what: 'an end page is an orphan',
    file: wizard,
    from: "        { guard: { type: 'endsAt', params: 'professional-conduct' }, target: 'professional-conduct' },\n",
    to: '',
    breaks: ['P10'],
  },
  {
    what: 'a change stays on the guidance for ever',
    file: nodes,
    from: "target: 'next-in-detour',",
    to: "target: (screen === 'evidence-guidance' ? screen : 'next-in-detour') as 'next-in-detour',",
    breaks: ['P10', 'P11'],
  },
  {
    what: 'a change begun on the record returns to the list',
    file: 'src/machine/detour.ts',
    from: 'returnTo: detour?.returnTo ?? from,',
    to: "returnTo: detour?.returnTo ?? 'referrals',",
    breaks: ['P10'],
  },
  {
    what: 'a mark set on the page of a task wipes the others',
    file: rules,
    from: 'withEntry(context, entryOf(',
    to: "withEntry(context.place.startsWith('referrals/') ? { ...context, marks: {} } : context, entryOf(",
    breaks: ['P12'],
  },
  {
    what: 'a call tells nothing of its moment',
    file: rules,
    from: 'told: factsOf(answers)',
    to: 'told: []',
    breaks: ['P17'],
  },
  {
    what: 'an address opens what is off the path',
    file: 'src/machine/reach.ts',
    from: '(shown && isPartOfWalk(facts, screen))',
    to: 'shown',
    breaks: ['P10'],
  },
];
