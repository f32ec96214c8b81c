import type { Case } from '../search/case';
import { fittings, casesToDraw } from '../search/chosen-cases';
import { type Language, languages, pageOf } from '../subject/pages';
import { textAt } from '../subject/locales';
import { more, rules, sayable } from '../subject/rules';
import { doNots, dos, isAdvised } from '../terms/evidence';
import { isConcern, isIdentified, isOnlineConcern, tells } from '../terms/meaning';
import { type Screen, shown, walk } from '../terms/screens';
import { type Check, each, every, exactly, onPages } from './check';

/** The telephone numbers, beside the walk, are the one page that takes a file. */
const filesOn = (screen: Screen): readonly string[] => (screen === 'local-numbers' ? ['file'] : []);

/** Whether all inputs on a page have one of these types. An input without a type takes text. */
const takesOnly = (html: string, ...types: readonly string[]): boolean =>
  !/<textarea|contenteditable/.test(html)
  && (html.match(/<input[^>]*>/g) ?? []).every((input) => types.some((type) => input.includes(` type="${type}"`)));

/** The lines of what may be said that have a word, in either language. */
const sayingOf = (words: Readonly<Record<Language, RegExp>>) =>
  sayable.filter((id) => languages.some((language) => words[language].test(textAt(language, `advice:say/${id}`))));
/** Nobody says to a child that it is not its fault where a child may have done it. */
const notBlamed = sayingOf({ en: /not your fault/, cy: /nid dy fai/i });
/** Nor as a plain line, while it is not known whether a child did it: "if someone threatens you" is true of any child. */
const saidPlainly = notBlamed.filter((id) => !textAt('en', `advice:say/${id}`).startsWith('If '));
const mayBeByChild = (said: Case): boolean =>
  isIdentified(said, 'conduct') && (!said.isAnswered('others-involved') || tells(said, 'others-involved', 'not-known'));
/** Paying, meeting and blocking are spoken of only where someone is in touch. */
const inTouch = sayingOf({ en: /\b(pay|meet|block)/, cy: /\b(d|th|t)alu\b|\bgyfarfod|\bf?blocio|\bflocio/ });
const saidOnly = (ids: typeof sayable, where: (said: Case) => boolean): readonly Check[] =>
  ids.map((id) => every('advice-needless', { advice: id }, (said) => !more.maySay(said, id) || where(said)));

/** P6: the do-nots are shown wherever needed, the guidance follows evidence, and nothing about a child is taken. */
export const evidence: readonly Check[] = [
  ...[...doNots, ...dos].map((advice) => exactly('advice-unlike', { advice }, rules.advice, isAdvised, advice)),
  exactly(
    'advice-unlike',
    { advice: 'lead/harmed' },
    (said) => more.maySay(said, 'lead/harmed'),
    (said) => isConcern(said) && tells(said, 'others-involved', 'child-responsible'),
  ),
  ...saidOnly(notBlamed, (said) => !tells(said, 'others-involved', 'child-responsible')),
  ...saidOnly(saidPlainly, (said) => !mayBeByChild(said)),
  exactly(
    'advice-unlike',
    { advice: 'lead/doubt' },
    (said) => more.maySay(said, 'lead/doubt'),
    (said) => isConcern(said) && mayBeByChild(said),
  ),
  ...saidOnly(inTouch, (said) => isIdentified(said, 'contact')),
  ...doNots.flatMap((advice) =>
    onPages(
      'page-no-do-not',
      ['evidence-guidance', 'referrals', 'record'],
      [...fittings, ...casesToDraw],
      (html) => html.includes(`data-advice="${advice}"`),
      {
        about: { advice },
        where: (said, screen) =>
          (screen === 'evidence-guidance' ? isOnlineConcern : isConcern)(said) && isAdvised(said, advice),
      },
    ),
  ),
  ...shown.map((screen) =>
    each('asks-for-file', { screen }, casesToDraw, (said) =>
      takesOnly(pageOf('en', screen, said), 'radio', 'checkbox', 'text', 'time', 'date', ...filesOn(screen)),
    ),
  ),
  ...walk.map((screen) =>
    each('asks-for-text', { screen }, casesToDraw, (said) =>
      takesOnly(pageOf('en', screen, said), 'radio', 'checkbox'),
    ),
  ),
];
