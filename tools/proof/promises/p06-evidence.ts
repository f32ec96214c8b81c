import type { Case } from '../search/case';
import { fittings, casesToDraw } from '../search/chosen-cases';
import type { Value } from '../search/space';
import { waysToEvidence } from '../search/ways';
import * as chart from '../subject/chart';
import { type Language, languages, pageOf } from '../subject/pages';
import { textAt } from '../subject/locales';
import * as rules from '../subject/rules';
import { homes } from '../terms/change';
import { doNots, dos, isAdvised } from '../terms/evidence';
import { isConcern, isIdentified, isOnlineConcern, tells } from '../terms/meaning';
import { isOnPath } from '../terms/path';
import { questions } from '../terms/questions';
import { type Screen, shown, walk, type WalkScreen } from '../terms/screens';
import { type Check, each, every, exactly } from './check';

const asked = ['evidence-location', 'evidence-handled'] as const;
type Asked = (typeof asked)[number];

/** Whether Continue comes to the guidance before the task list or record, or still has to at a screen that waits. */
function isGuided(from: chart.Chart): boolean {
  const next = chart.after(from, chart.goOn);
  const screen = chart.screenOf(next);
  if (screen === 'evidence-guidance') return true;
  if (screen === chart.screenOf(from))
    return screen === 'evidence' || chart.detourOf(next) === undefined || chart.isPending(next, 'evidence-guidance');
  return !homes.some((home) => home === screen) && isGuided(next);
}

/** Whether the question is on the path and answered. */
const isTold =
  (question: Asked) =>
  (said: Case): boolean =>
    isOnlineConcern(said) && said.isAnswered(question);

const byContinue = (question: Asked): Check =>
  every('guidance-skipped', { question }, (said) => isGuided(chart.reachedAt('evidence', said)), {
    when: isTold(question),
  });

const changed = (said: Case, home: Screen, question: Asked, value: Value): chart.Chart =>
  chart.after(chart.reachedAt(home, said), chart.change(question), chart.answer(question, value));
/** The first option, and the one for not known. */
const firstAndUnsure = (question: Asked): readonly Value[] => [[questions[question][0]], ['not-known']];
const byChange = (question: Asked): readonly Check[] => [
  ...homes.map((home) =>
    every(
      'guidance-skipped-by-change',
      { question },
      (said) => isGuided(chart.after(chart.reachedAt(home, said), chart.change(question))),
      { when: isTold(question) },
    ),
  ),
  ...firstAndUnsure(question).map((value, at) =>
    every(
      'guidance-skipped-by-change',
      { question, options: value.join(' ') },
      (said) => isGuided(changed(said, homes[at % 2] ?? 'record', question, value)),
      { when: isTold(question) },
    ),
  ),
];
/** A question without an answer brings along the other unanswered ones: a case for each first one of them. */
const byFirstAnswer = (question: Asked): Check =>
  each(
    'guidance-skipped-by-change',
    { question },
    waysToEvidence,
    (said) => isGuided(changed(said, 'referrals', question, ['not-known'])),
    { when: (said) => isOnlineConcern(said) && !said.isAnswered(question) },
  );
/** A change that still has to show the guidance does not return to its start before that. */
const whilePending = (screen: WalkScreen): readonly Check[] =>
  homes.map((home) =>
    every(
      'guidance-skipped',
      { question: 'evidence-location' },
      (said) => {
        const detour = { returnTo: home, pending: ['evidence-guidance' as const], withUnanswered: false };
        return !homes.some(
          (other) => other === chart.screenOf(chart.after(chart.reachedAt(screen, said, { detour }), chart.goOn)),
        );
      },
      { when: (said) => isOnlineConcern(said) && isOnPath(said, screen) },
    ),
  );

function onPage(language: Language, screen: 'evidence-guidance' | 'referrals' | 'record'): readonly Check[] {
  const where = screen === 'evidence-guidance' ? isOnlineConcern : isConcern;
  const holds = (advice: string) => (said: Case) => pageOf(language, screen, said).includes(`data-advice="${advice}"`);
  return doNots.map((advice) =>
    each('page-no-do-not', { language, screen, advice }, [...fittings, ...casesToDraw], holds(advice), {
      where: (said) => where(said) && isAdvised(said, advice),
    }),
  );
}

/** The telephone numbers, beside the walk, are the one page that takes a file. */
const filesOn = (screen: Screen): readonly string[] => (screen === 'local-numbers' ? ['file'] : []);

/** Whether all inputs on a page have one of these types. An input without a type takes text. */
const takesOnly = (html: string, ...types: readonly string[]): boolean =>
  !/<textarea|contenteditable/.test(html)
  && (html.match(/<input[^>]*>/g) ?? []).every((input) => types.some((type) => input.includes(` type="${type}"`)));

/** The lines of what may be said that have a word, in either language. */
const sayingOf = (words: Readonly<Record<Language, RegExp>>) =>
  rules.sayable.filter((id) =>
    languages.some((language) => words[language].test(textAt(language, `advice:say/${id}`))),
  );
/** Nobody says to a child that it is not its fault where a child may have done it. */
const notBlamed = sayingOf({ en: /not your fault/, cy: /nid dy fai/i });
/** Nor as a plain line, while it is not known whether a child did it: "if someone threatens you" is true of any child. */
const saidPlainly = notBlamed.filter((id) => !textAt('en', `advice:say/${id}`).startsWith('If '));
const mayBeByChild = (said: Case): boolean =>
  isIdentified(said, 'conduct') && (!said.isAnswered('others-involved') || tells(said, 'others-involved', 'not-known'));
/** Paying, meeting and blocking are spoken of only where someone is in touch. */
const inTouch = sayingOf({ en: /\b(pay|meet|block)/, cy: /\b(d|th|t)alu\b|\bgyfarfod|\bf?blocio|\bflocio/ });
const saidOnly = (ids: typeof rules.sayable, where: (said: Case) => boolean): readonly Check[] =>
  ids.map((id) => every('advice-needless', { advice: id }, (said) => !rules.maySayLine(said, id) || where(said)));

/** P6: the do-nots are shown wherever needed, the guidance follows evidence, and nothing about a child is taken. */
export const evidence: readonly Check[] = [
  ...[...doNots, ...dos].map((advice) =>
    exactly(
      ['advice-missing', 'advice-needless'],
      { advice },
      (said) => rules.advises(said, advice),
      (said) => isAdvised(said, advice),
    ),
  ),
  exactly(
    ['advice-missing', 'advice-needless'],
    { advice: 'lead/harmed' },
    (said) => rules.maySayLine(said, 'lead/harmed'),
    (said) => isConcern(said) && tells(said, 'others-involved', 'child-responsible'),
  ),
  ...saidOnly(notBlamed, (said) => !tells(said, 'others-involved', 'child-responsible')),
  ...saidOnly(saidPlainly, (said) => !mayBeByChild(said)),
  exactly(
    ['advice-missing', 'advice-needless'],
    { advice: 'lead/doubt' },
    (said) => rules.maySayLine(said, 'lead/doubt'),
    (said) => isConcern(said) && mayBeByChild(said),
  ),
  ...saidOnly(inTouch, (said) => isIdentified(said, 'contact')),
  ...asked.flatMap((question) => [byContinue(question), ...byChange(question), byFirstAnswer(question)]),
  ...walk.filter((screen) => screen !== 'evidence-guidance' && screen !== 'other-procedures').flatMap(whilePending),
  ...languages.flatMap((language) =>
    (['evidence-guidance', 'referrals', 'record'] as const).flatMap((screen) => onPage(language, screen)),
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
