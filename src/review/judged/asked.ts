import {
  type Condition,
  harm,
  type QuestionId,
  questionIds,
  questions,
  type RiskId,
  riskIds,
} from '#protocol/questions';
import { infoPages, type ScreenId, type Telling, type WalkScreen } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { answersOf } from '../../case/answers';
import { groundsOf } from '../../case/grounds';
import { riskStatus } from '../../case/harm';
import { nameOf, whenInWords } from '../../chart/when-in-words';
import { titleKey } from '../../chart/title-key';
import { labelOf } from '../../wizard/question/option-words';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { lines, type JudgedRow, sectionsOf, standsOn, type Table, tableOf } from './table';

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

/** An example of harm with its form, the risk it implies, and its place in what is said. */
function harmRow(words: Words, { id, form, implies, severity }: (typeof harm.rows)[number]): JudgedRow {
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
}

/** The pages that ask nothing: those of the walk, then its ends. */
const pages = [...Object.keys(infoPages), 'referrals', 'online-safety-advice', 'professional-conduct'] as ScreenId[];
function pageRow(words: Words, screen: ScreenId): JudgedRow {
  const { shownWhen, after = [] }: Partial<Telling> = infoPages[screen as WalkScreen] ?? {};
  return {
    cells: [
      words.t(titleKey(screen)),
      shownWhen ? whenInWords(words, shownWhen) : words.t(`book:shown/${screen}` as Key),
      after.map((id) => words.t(`questions:${id}/label`)).join('; ') || words.t('judgement:nothing'),
      sectionsOf(words, groundsOf(screen)),
    ],
  };
}

const dangers = [
  ['ui:danger/live-untold', 'liveUntold'],
  ['ui:danger/policeToo', 'otherServiceRung'],
  ['ui:danger/live-told', 'liveTold'],
  ['ui:danger/past-untold', 'pastUntold'],
  ['ui:task-list/outstanding/notCalled', 'notCalled'],
] as const;
/** What is said about danger, and when; if only the task list says it, adds where that is. */
function dangerRow(words: Words, [says, when]: (typeof dangers)[number]): JudgedRow {
  const text = words.t(says);
  return {
    cells: [
      when === 'notCalled' ? words.t('judgement:inTheList', { text }) : text,
      words.t(`book:when/${when}`),
      standsOn(words, questions['immediate-danger'].grounds),
    ],
  };
}

const questionRow = (words: Words, id: QuestionId): JudgedRow => ({
  cells: [
    // Conditions name a question by its label.
    `${words.t(`questions:${id}/label`)}: ${words.t(`questions:${id}/title`)}`,
    askedInWords(words, questions[id].askedWhen),
    standsOn(words, questions[id].grounds),
  ],
});

/** Returns what is asked, and what follows from it. */
export const asked = (words: Words): readonly Table[] => [
  tableOf(words, 'questions', ['what', 'when', 'stands'], questionIds, questionRow),
  tableOf(words, 'harms', ['what', 'form', 'implies', 'said'], harm.rows, harmRow),
  tableOf(words, 'risks', ['what', 'flagged', 'stands'], riskIds, riskRow),
  tableOf(words, 'tells', ['what', 'when', 'after', 'stands'], pages, pageRow),
  tableOf(words, 'danger', ['what', 'when', 'stands'], dangers, dangerRow),
];
