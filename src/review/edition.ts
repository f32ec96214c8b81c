import drawn from 'virtual:drawn';
import { moves, movesFromAnywhere } from '../chart/graph';
import { doNots, dos } from '#protocol/evidence';
import { questions } from '#protocol/questions';
import { pageGrounds, tells } from '#protocol/screens';
import { tasks } from '#protocol/tasks';
import { authorities } from '../contacts/authorities';
import { facts } from '../newer/facts';
import { sitesNow } from '../newer/sites';
import { bookTexts } from '../words/languages';
import type { Words } from '../words/words';
// That of package.json, which nothing in src imports: a test holds the two together.
import { version } from './version.json';

/** A short code that a text gives every time, and another text does not (FNV-1a). It tells editions apart; it is no seal. */
export function codeOf(text: string): string {
  let code = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) code = Math.imul(code ^ byte, 0x01000193);
  return (code >>> 0).toString(16).padStart(8, '0');
}

const rules = {
  authorities,
  doNots,
  dos,
  drawn,
  facts,
  moves,
  movesFromAnywhere,
  pageGrounds,
  questions,
  sitesNow,
  tasks,
  tells,
};
/** The texts as text, in the order of their keys: they stand in the order in which they were loaded. */
const textsIn = ({ language }: Words): string =>
  JSON.stringify(bookTexts(language), (_, value: unknown) =>
    value instanceof Object && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** All that an edition is made of, as text: every rule, and every text in these languages, which must be loaded. */
export const editionText = (languages: readonly Words[]): string => JSON.stringify([rules, languages.map(textsIn)]);

/** What a signature is given to. */
export interface Edition {
  readonly version: string;
  readonly code: string;
}
/** The edition of a book in these languages, whose texts must be loaded: the app's version, and a code that changes with any text or rule in it. */
export const editionOf = (languages: readonly Words[]): Edition => ({
  version,
  code: codeOf(editionText(languages)),
});

/** The edition as it stands at the foot of each printed page. */
export const footOf = (languages: readonly Words[], { version: number, code }: Edition): string =>
  `${languages.map(({ t }) => t('ui:name')).join(' / ')} ${number} · ${code}`;
