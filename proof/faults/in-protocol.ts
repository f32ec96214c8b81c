import type { Fault } from './fault';

const conditions = 'src/protocol/2015-07/conditions.ts';
const tasks = 'src/protocol/2015-07/tasks.ts';
const questions = 'src/protocol/2015-07/questions.ts';
const evidence = 'src/protocol/2015-07/evidence.ts';

/** Faults in what the protocol is taken to say. */
export const faultsInProtocol: readonly Fault[] = [
  { what: 'not sure of danger is no danger', file: conditions, from: "has('immediate-danger', 'yes', 'not-sure')", to: "has('immediate-danger', 'yes')", breaks: ['P3', 'P5', 'P9', 'P10', 'P11', 'P12', 'P15', 'P16'] },
  { what: 'an option of grooming is forgotten', file: conditions, from: "has('contact', 'grooming', 'adult-targeted-for-access')", to: "has('contact', 'grooming')", breaks: ['P7', 'P10', 'P11', 'P12'] },
  { what: 'not sure of the content is forgotten', file: conditions, from: "has('content', 'child-abuse-images', 'not-sure')", to: "has('content', 'child-abuse-images')", breaks: ['P5', 'P7', 'P10', 'P11', 'P12'] },
  { what: 'sexual images exchanged are forgotten', file: conditions, from: "    has('conduct', 'sexual-images-exchanged', 'not-sure'),", to: "    has('conduct', 'not-sure'),", breaks: ['P7', 'P10', 'P11', 'P12'] },
  { what: 'not sure of a risk does not flag it', file: conditions, from: "has(risk, 'yes', 'not-sure')", to: "has(risk, 'yes')", breaks: ['P2', 'P5', 'P9', 'P10', 'P11', 'P12'] },
  { what: 'technology unanswered counts as none', file: conditions, from: "{ all: [concern, { not: has('technology', 'none') }] }", to: "{ all: [concern, has('technology', 'mobile-phone', 'computer', 'games-console', 'tablet', 'other', 'not-known')] }", breaks: ['P2', 'P3', 'P6', 'P7', 'P9', 'P10', 'P11', 'P12', 'P13', 'P16'] },
  { what: 'and and or are swapped before CEOP', file: tasks, from: "afterBoth: OpensAfter = { need: 'all'", to: "afterBoth: OpensAfter = { need: 'any'", breaks: ['P1', 'P12'] },
  { what: 'the Prevent/Channel contact waits for both', file: tasks, from: "afterEither: OpensAfter = { need: 'any'", to: "afterEither: OpensAfter = { need: 'all'", breaks: ['P12'] },
  { what: 'the Prevent/Channel contact waits for nobody', file: tasks, from: "dutyWhen: flagged('violent-extremism'), opensAfter: afterEither", to: "dutyWhen: flagged('violent-extremism'), opensAfter: atOnce", breaks: ['P2', 'P12'] },
  { what: 'the Prevent/Channel contact is no duty', file: tasks, from: "dutyWhen: flagged('violent-extremism')", to: 'dutyWhen: never', breaks: ['P2', 'P10', 'P12'] },
  { what: 'danger does not make the Police a duty', file: tasks, from: '{ any: [concernFlow, { all: [concern, danger] }] }', to: 'concernFlow', breaks: ['P3', 'P10', 'P15', 'P16'] },
  { what: 'the Police come first', file: tasks, from: "taskIds = ['social-services', 'police',", to: "taskIds = ['police', 'social-services',", breaks: ['P3', 'P10'] },
  { what: 'Social Services wait for the Police', file: tasks, from: "inPlanWhen: concern, dutyWhen: concern, opensAfter: atOnce", to: "inPlanWhen: concern, dutyWhen: concern, opensAfter: { need: 'all', of: ['police'] }", breaks: ['P3', 'P12', 'P14'] },
  { what: 'the site is offered without grooming', file: tasks, from: 'inPlanWhen: groomed, dutyWhen: never', to: 'inPlanWhen: concern, dutyWhen: never', breaks: ['P7', 'P10', 'P12'] },
  { what: 'the site is a duty', file: tasks, from: 'inPlanWhen: groomed, dutyWhen: never', to: 'inPlanWhen: groomed, dutyWhen: groomed', breaks: ['P5', 'P7', 'P10', 'P12'] },
  { what: 'the Police rung on 999 do not count as told', file: tasks, from: "madeWhen: { any: [has('already-reported', 'police'), has('called-999', 'called-police')] }", to: "madeWhen: has('already-reported', 'police')", breaks: ['P10', 'P12', 'P15'] },
  { what: 'looked after is asked of contact that is flagged only', file: questions, from: "{ any: [secretContact, flagged('unsupervised-contact')] }", to: "flagged('unsupervised-contact')", breaks: ['P9', 'P10', 'P11'] },
  { what: 'an implied risk is asked all the same', file: questions, from: '{ all: [concernFlow, { not: imagesMadeOrExchanged }] }', to: 'concernFlow', breaks: ['P9', 'P10', 'P11'] },
  { what: 'a question stands on nothing', file: questions, from: "grounds: ['5.5.3-forms']", to: 'grounds: []', breaks: ['P13'] },
  { what: 'secret contact does not flag unsupervised contact', file: 'src/protocol/2015-07/risks.ts', from: 'impliedWhen: secretContact', to: 'impliedWhen: never', breaks: ['P9', 'P10', 'P11'] },
  { what: 'the warning not to warn anyone is left out', file: evidence, from: "'no-warning': { shownWhen: always", to: "'no-warning': { shownWhen: has('evidence-location', 'online')", breaks: ['P5', 'P6'] },
  { what: 'not known what was done, and deleted is forgotten', file: evidence, from: "has('evidence-handled', 'deleted', 'not-known')", to: "has('evidence-handled', 'deleted')", breaks: ['P5', 'P6'] },
  { what: 'a clause is on no screen', file: 'src/protocol/2015-07/screens.ts', from: "resources: ['5.5.4-b',", to: 'resources: [', breaks: ['P13'] },
  { what: 'the guidance does not follow a change of how evidence was handled', file: 'src/protocol/2015-07/screens.ts', from: "after: ['evidence-location', 'evidence-handled']", to: "after: ['evidence-location']", breaks: ['P6', 'P10'] },
];
