import { type OptionRef } from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import type { Words } from '../../words/words';
import { sentenceOf } from '../call/opening';

/** How much of a row on paper a line takes. */
type Cell = 'quarter' | 'half' | 'row';
/** One line of the record, with words of the other language tagged. A key means the same in both languages. */
export interface Line {
  readonly key: string;
  readonly text: string;
  /** What it is based on, in brackets; empty if it advises nothing or says so itself. */
  readonly basis: string;
  /** Says that the organisation does not use an update it is based on; empty if that does not apply. */
  readonly notUsed: string;
  readonly cell: Cell;
  /** The name of a blank, which is written in by hand: Clear Steps never asks for it. */
  readonly isBlank: boolean;
}
export interface Section {
  readonly key: string;
  /** The referral, in the order of a referral form, or the account of how it came about, on a page of its own. */
  readonly part: 'referral' | 'account';
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Returns one line, a row wide. */
export const line = (key: string, text: string, basis = '', notUsed = ''): Line => ({
  key,
  text,
  basis,
  notUsed,
  cell: 'row',
  isBlank: false,
});
/** Returns the line at this width on paper. */
export const cellOf = (cell: Cell, of: Line): Line => ({ ...of, cell });
/** Returns a blank with its name. */
export const blank = (key: string, text: string, cell: Cell): Line => ({ ...line(key, text), cell, isBlank: true });

/** Returns the sentences for some facts, the worst first, joined by spaces. */
export const sentences = (words: Words, facts: readonly OptionRef[]): string =>
  worstFirst(facts)
    .map((fact) => sentenceOf(words, fact))
    .join(' ');

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
