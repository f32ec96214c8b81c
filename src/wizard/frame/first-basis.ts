import type { Ground } from '#protocol/clauses';
import type { FactId } from '../../updates/facts';

/** What a line stands on: a clause or good practice, something newer, what the person answered, or how Clear Steps itself works. */
export type Basis = Ground | FactId | 'your-answers' | 'clear-steps';
/** All that one line stands on: a line on nothing does not compile. */
export type Stands = readonly [Basis, ...Basis[]];

/** The kinds of what a line can stand on, each with its sign, in the order in which they are said. */
export const signs = { protocol: '§', newer: '+', practice: '○', answers: '•', 'clear-steps': '•' } as const;
export type Kind = keyof typeof signs;

function kindOf(basis: Basis): Kind {
  if (basis === 'good-practice') return 'practice';
  if (basis === 'your-answers') return 'answers';
  if (basis === 'clear-steps') return basis;
  return /^\d/.test(basis) ? 'protocol' : 'newer';
}
/** The kinds of what a line stands on, each once, in their order. */
export const kindsOf = (on: readonly Basis[]): readonly Kind[] =>
  (Object.keys(signs) as Kind[]).filter((kind) => on.some((basis) => kindOf(basis) === kind));

const ofDanger: Stands = ['emergency', 'good-practice'];

/** What each line stands on that can be seen before the rest is there, text by text: its signs are there from the first, so that nothing moves then. */
export const firstStands = {
  'questions:immediate-danger/help': [['good-practice'], ofDanger],
  'questions:called-999/help': [ofDanger, ofDanger, ['good-practice']],
  'questions:harm/options/child-abuse-images/hint': [['made-images']],
  'ui:danger/live-untold': [ofDanger],
  'ui:danger/live-told': [ofDanger],
  'ui:danger/past-untold': [ofDanger],
  'ui:danger/policeToo': [ofDanger],
  'ui:leaveDevices': [['5.5.6-d', 'good-practice']],
  'ui:task-list/where': [['good-practice', 'clear-steps']],
  'ui:task-list/numberNone': [['out-of-hours', 'good-practice']],
} as const satisfies Readonly<Record<string, readonly Stands[]>>;
