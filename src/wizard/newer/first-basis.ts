import type { Ground } from '#protocol/clauses';
import { doNots } from '#protocol/evidence';
import type { FactId } from '../../newer/facts';

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

/** What each line of the first load stands on, text by text: its signs are there from the first, so that nothing moves when the rest comes. */
export const firstStands = {
  'do-nots:leave-devices-alone': [[...doNots['leave-devices-alone'].grounds, 'good-practice']],
  'do-nots:no-search-for-evidence': [doNots['no-search-for-evidence'].grounds],
  'do-nots:no-seizing': [doNots['no-seizing'].grounds],
  'do-nots:no-copying-images': [['image-law', ...doNots['no-copying-images'].grounds]],
  'do-nots:no-warning': [doNots['no-warning'].grounds],
  'do-nots:no-questioning': [['first-person-told', ...doNots['no-questioning'].grounds]],
  'do-nots:no-contact': [doNots['no-contact'].grounds],

  'questions:immediate-danger/help': [['good-practice'], ofDanger],
  'questions:called-999/help': [ofDanger, ofDanger, ['good-practice']],
  'questions:harm/options/child-abuse-images/hint': [['made-images']],
  'ui:danger/live-untold': [ofDanger],
  'ui:danger/live-told': [ofDanger],
  'ui:danger/past-untold': [ofDanger],
  'ui:danger/policeToo': [ofDanger],
  'ui:leaveDevices': [['5.5.6-d', 'good-practice']],
  'ui:hub/where': [['good-practice', 'clear-steps']],
  'ui:hub/numberNone': [['out-of-hours', 'good-practice']],
} as const satisfies Readonly<Record<string, readonly Stands[]>>;
