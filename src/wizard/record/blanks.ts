import type { Words } from '../../words/words';
import { blank, type Line } from './lines';

/** What a Welsh referral form asks and Clear Steps never does, section by section, in the order of the form. */
const blanks = {
  danger: { meeting: 'half', suicide: 'half' },
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
  },
  household: { household: 'half', tonight: 'half', children: 'row' },
  family: { parents: 'half', responsibility: 'half', know: 'row' },
  consent: { consent: 'row' },
  reported: { happened: 'row' },
  words: { words: 'row', saidTo: 'half', seen: 'half' },
  suspect: { username: 'half', app: 'half', link: 'half', age: 'half', where: 'row' },
  otherChild: { otherChild: 'row' },
  evidenceFacts: { device: 'row' },
  safety: { risk: 'row' },
  signed: { signed: 'half', date: 'half' },
} as const;

/** Returns the blanks of a section. */
export const blanksOf = ({ t }: Words, of: keyof typeof blanks): readonly Line[] =>
  Object.entries(blanks[of]).map(([key, cell]) => blank(key, t(`record:byHand/${key as 'name'}`), cell));
