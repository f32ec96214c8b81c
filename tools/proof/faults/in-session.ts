import type { Fault } from './fault';

const address = 'src/session/address.ts';
const caseStore = 'src/session/case-store.ts';

/** Faults in what is kept of a case, in Back and forward, between training and a live case, and in what a tick counts for. */
export const faultsInSession: readonly Fault[] = [
  {
    what: 'ticks are not kept in the tab',
    file: 'src/session/kept-case.ts',
    from: 'drafts: ticks,\n    said: spoken,',
    to: 'drafts: {},\n    said: spoken,',
    breaks: ['P21'],
  },
  {
    what: 'the time of a mark is not kept in the tab',
    file: 'src/session/kept-case.ts',
    from: '    log,\n    place,',
    to: "    log: log.map((entry) => ({ ...entry, at: '' })),\n    place,",
    breaks: ['P21'],
  },
  {
    what: 'Clear leaves the ticks',
    file: caseStore,
    from: 'set({ drafts: {}, said: {} });',
    to: 'set({ said: {} });',
    breaks: ['P21'],
  },
  {
    what: 'Clear leaves the screens that were shown',
    file: address,
    from: 'this.#steps.forget();',
    to: '',
    breaks: ['P21'],
  },
  {
    what: 'a case of another edition is taken up',
    file: 'src/session/kept-schema.ts',
    from: 'edition: oneOf([edition])',
    to: 'edition: anyText',
    breaks: ['P21'],
  },
  {
    what: 'a case is kept in the tab without being sealed',
    file: 'src/session/live-shelf.ts',
    from: 'id: held.id, tab: tabName(),',
    to: "id: held.id, tab: tabName() + (this.#case ?? ''),",
    breaks: ['P21'],
  },
  {
    what: 'Clear in another tab only hides the case',
    file: 'src/session/other-tabs.ts',
    from: 'if (told.cleared) clearUnasked(store);',
    to: "if (told.cleared) store.send({ type: 'hide' });",
    breaks: ['P21'],
  },
  {
    what: 'Back drops the change that was under way',
    file: address,
    from: 'detour: shown?.change',
    to: 'detour: undefined',
    breaks: ['P21', 'P22'],
  },
  {
    what: 'Hide makes an entry of its own in the history',
    file: address,
    from: "if (screen === 'notes' || shown?.screen === 'notes') return this.#replace();",
    to: '',
    breaks: ['P22'],
    isDeep: true,
  },
  {
    what: 'a new screen takes the place of the one before in the history',
    file: address,
    from: 'history.pushState(...this.#entry());',
    to: 'history.replaceState(...this.#entry());',
    breaks: ['P21', 'P22'],
  },
  {
    what: 'forward leads nowhere',
    file: address,
    from: "if (named !== 'notes' && mayOpen(context, named)) {",
    to: "if (isBack && named !== 'notes' && mayOpen(context, named)) {",
    breaks: ['P22'],
  },
  {
    what: 'Clear in training wipes a number that is half typed in',
    file: caseStore,
    from: "if (isMadeUp) return set({ notice: 'cleared' });",
    to: "if (isMadeUp) set({ notice: 'cleared' });",
    breaks: ['P23'],
  },
  {
    what: 'training is kept where the live case is',
    file: 'src/session/shelf.ts',
    from: "shelfOf('clear-steps.training', 'clear-steps.training-steps')",
    to: "shelfOf('clear-steps.case', 'clear-steps.training-steps')",
    breaks: ['P23'],
  },
  {
    what: 'a case of training is taken up as a live one',
    file: 'src/session/kept-schema.ts',
    from: 'kind: oneOf([kind])',
    to: 'kind: kind ? anyText : anyText',
    breaks: ['P23'],
  },
  {
    what: 'a tick counts before Continue',
    file: caseStore,
    from: 'draft: (question, ticks) => set({ drafts: { ...view().drafts, [question]: ticks } satisfies Drafts }),',
    to: 'draft: (question, ticks) => { set({ drafts: { ...view().drafts, [question]: ticks } satisfies Drafts }); set({ drafts: takeDrafts(held, [question]) }); },',
    breaks: ['P21', 'P24'],
  },
  {
    what: 'a tick from before the app was there is an answer',
    file: 'src/app/first-screen.ts',
    from: 'store.draft(ticked.name as QuestionId, [ticked.value]);',
    to: "store.send({ type: 'answer.immediate-danger', answer: ticked.value } as never);",
    breaks: ['P21', 'P24'],
  },
  {
    what: 'Continue takes the ticks of other screens too',
    file: caseStore,
    from: 'if (missing.length === 0) then(takeDrafts(held, asked));',
    to: 'if (missing.length === 0) then(takeDrafts(held, askedQuestions(answers)));',
    breaks: ['P21', 'P24'],
  },
];
