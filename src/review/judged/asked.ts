import { type Condition, harm, questionIds, questions, type RiskId, riskIds } from '#protocol/questions';
import { type ScreenId, type Telling, infoPages } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { answersOf } from '../../case/answers';
import { groundsOf } from '../../case/grounds';
import { riskStatus } from '../../case/harm';
import { nameOf, whenInWords } from '../../chart/when-in-words';
import { titleKey } from '../../chart/title-key';
import { labelOf } from '../../wizard/question/option-words';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { columnsOf, lines, type JudgedRow, sectionsOf, standsOn, type Table, titled } from './table';

/** When a question is asked; for a risk, unless it is implied. */
function askedInWords(words: Words, condition: Condition): string {
  const [when, not] = 'all' in condition ? condition.all : [];
  const implied = not && 'not' in not ? nameOf(not.not) : undefined;
  const unless = implied && words.maybe(`judgement:unless/${implied}`);
  return when && unless ? `${whenInWords(words, when)}, ${unless}` : whenInWords(words, condition);
}

/** The answers that flag a risk, according to the rule itself. */
const flagging = (risk: RiskId): readonly string[] =>
  questions[risk].options.filter(
    (option) =>
      riskStatus(answersOf({ 'immediate-danger': 'no', need: 'concern', [risk]: option }), risk) === 'flagged',
  );

function riskRow(words: Words, risk: RiskId): JudgedRow {
  const { impliedWhen, clauses } = questions[risk].risk;
  const answers = flagging(risk)
    .map((option) => labelOf(words, `${risk}:${option}`))
    .join('; ');
  const flagged = lines(
    words.t('judgement:answered', { answers }),
    impliedWhen !== never && words.t('judgement:implied', { when: whenInWords(words, impliedWhen) }),
  );
  return { cells: [words.t(`risks:${risk}/name`), flagged, standsOn(words, clauses)] };
}

/** Each example of harm with its form, the risk it implies, and its place in what is said. */
const harmRows = (words: Words): readonly JudgedRow[] =>
  harm.rows.map(({ id, form, implies, severity }) => {
    const none = words.t('judgement:nothing');
    return {
      cells: [
        labelOf(words, `harm:${id}`),
        form ? words.t(`ui:clauseRefs/5.5.3-${form}`) : none,
        implies ? words.t(`risks:${implies}/name`) : none,
        // The most serious is said first.
        String(severity || none),
      ],
    };
  });

const ends = ['referrals', 'online-safety-advice', 'professional-conduct'] as const;
const pageRow = (words: Words, screen: ScreenId, when: string, after: Telling['after'] = []): JudgedRow => ({
  cells: [
    words.t(titleKey(screen)),
    when,
    after.map((id) => words.t(`questions:${id}/label`)).join('; ') || words.t('judgement:nothing'),
    sectionsOf(words, groundsOf(screen)),
  ],
});
const pageRows = (words: Words): readonly JudgedRow[] => [
  ...Object.entries(infoPages).map(([screen, { shownWhen, after }]) =>
    pageRow(words, screen as ScreenId, whenInWords(words, shownWhen), after),
  ),
  ...ends.map((screen) => pageRow(words, screen, words.t(`book:shown/${screen}`))),
];

const dangers = [
  ['ui:danger/live-untold', 'liveUntold'],
  ['ui:danger/policeToo', 'otherServiceRung'],
  ['ui:danger/live-told', 'liveTold'],
  ['ui:danger/past-untold', 'pastUntold'],
  ['ui:task-list/outstanding/notCalled', 'notCalled'],
] as const;
/** What is said about danger; if only the task list says it, adds where that is. */
function dangerSays({ t }: Words, says: (typeof dangers)[number][0]): string {
  return says === 'ui:task-list/outstanding/notCalled' ? t('judgement:inTheList', { text: t(says) }) : t(says);
}

/** Returns what is asked, and what follows from it. */
export const asked = (words: Words): readonly Table[] => [
  {
    title: titled(words, 'questions'),
    columns: columnsOf(words, 'what', 'when', 'stands'),
    rows: questionIds.map((id) => ({
      cells: [
        // Conditions name a question by its label.
        `${words.t(`questions:${id}/label` as Key)}: ${words.t(`questions:${id}/title` as Key)}`,
        askedInWords(words, questions[id].askedWhen),
        standsOn(words, questions[id].grounds),
      ],
    })),
  },
  {
    title: titled(words, 'harms'),
    columns: columnsOf(words, 'what', 'form', 'implies', 'said'),
    rows: harmRows(words),
  },
  {
    title: titled(words, 'risks'),
    columns: columnsOf(words, 'what', 'flagged', 'stands'),
    rows: riskIds.map((risk) => riskRow(words, risk)),
  },
  {
    title: titled(words, 'tells'),
    columns: columnsOf(words, 'what', 'when', 'after', 'stands'),
    rows: pageRows(words),
  },
  {
    title: titled(words, 'danger'),
    columns: columnsOf(words, 'what', 'when', 'stands'),
    rows: dangers.map(([says, when]) => ({
      cells: [
        dangerSays(words, says),
        words.t(`book:when/${when}`),
        standsOn(words, questions['immediate-danger'].grounds),
      ],
    })),
  },
];
