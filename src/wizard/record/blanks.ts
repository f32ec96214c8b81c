import type { Words } from '../../words/words';
import { blank, type Line } from './lines';

/** What a Welsh referral form asks and Clear Steps never does, section by section, in the order of the form. */
const blanks = {
  danger: { meeting: 'half', suicide: 'half', threats: 'half', injuries: 'half' },
  reporter: { name: 'half', job: 'half', organisation: 'half', telephone: 'half' },
  child: {
    child: 'half',
    born: 'half',
    address: 'row',
    language: 'half',
    need: 'half',
    gender: 'half',
    gp: 'half',
    school: 'half',
    legal: 'half',
    wishes: 'row',
    safe: 'row',
  },
  country: { country: 'row' },
  household: { household: 'row', adults: 'half', tonight: 'half', children: 'row' },
  family: { parents: 'half', responsibility: 'half', know: 'row' },
  consent: { consent: 'row' },
  reported: { happened: 'row', asked: 'row' },
  words: { words: 'row', saidTo: 'row', seen: 'row' },
  suspect: { username: 'half', app: 'half', link: 'half', age: 'half', where: 'row' },
  otherChild: { otherChild: 'row' },
  trusted: { post: 'row' },
  before: { toldWhat: 'half', toldBy: 'half' },
  evidenceFacts: { device: 'row' },
  safety: { risk: 'row' },
  signed: { signed: 'half', date: 'half' },
} as const;

/** Returns the blanks of a section. */
export const blanksOf = ({ t }: Words, of: keyof typeof blanks): readonly Line[] =>
  Object.entries(blanks[of]).map(([key, cell]) => blank(key, t(`record:byHand/${key as 'name'}`), cell));
