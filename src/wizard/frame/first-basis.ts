import type { Ground } from '#protocol/clauses';
import type { UpdateId } from '../../updates/updates';

/** What a line is based on: a clause or good practice, an update, the person's answers, or how Clear Steps works. */
export type Basis = Ground | UpdateId | 'your-answers' | 'clear-steps';
/** Everything one line is based on. An empty list does not compile. */
export type BasisList = readonly [Basis, ...Basis[]];

/** The kinds of basis, each with its sign, in the order shown. */
export const signs = { protocol: '§', newer: '+', practice: '○', answers: '•', 'clear-steps': '•' } as const;
export type Kind = keyof typeof signs;

function kindOf(basis: Basis): Kind {
  if (basis === 'good-practice') return 'practice';
  if (basis === 'your-answers') return 'answers';
  if (basis === 'clear-steps') return basis;
  return /^\d/.test(basis) ? 'protocol' : 'newer';
}
/** Returns the kinds of basis in `on`, each once, in the order of `signs`. */
export const kindsOf = (on: readonly Basis[]): readonly Kind[] =>
  (Object.keys(signs) as Kind[]).filter((kind) => on.some((basis) => kindOf(basis) === kind));

const ofDanger: BasisList = ['emergency', 'good-practice'];

/** What each line of the first load is based on, text by text, so that its signs do not move the page later. */
export const firstBasis = {
  'questions:immediate-danger/help': [['good-practice'], ofDanger],
  'questions:called-999/help': [ofDanger, ofDanger, ['good-practice']],
  'questions:harm/options/child-abuse-images/hint': [['made-images']],
  'ui:danger/live-untold': [ofDanger],
  'ui:danger/live-told': [ofDanger],
  'ui:danger/past-untold': [ofDanger],
  'ui:danger/policeToo': [ofDanger],
  'ui:leaveDevices': [['5.5.6-d', 'good-practice']],
  'ui:task-list/where': [['5.5.7-a', 'good-practice']],
} as const satisfies Readonly<Record<string, readonly BasisList[]>>;
