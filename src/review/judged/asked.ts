import {
  harm,
  onlineConcern,
  type QuestionId,
  questionIds,
  questions,
  type RiskId,
  riskIds,
} from '#protocol/questions';
import { infoPages, type ScreenId, type Telling, type WalkScreen } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { answersOf, type OptionRef, toldAs, riskStatus } from '../../case/answers';
import { groundsOf } from '../../case/grounds';
import { titleKey } from '../../chart/title-key';
import { sentenceOf } from '../../wizard/call/opening';
import { labelOf } from '../../wizard/question/option-words';
import type { Key, Words } from '../../words/words';
import { basisAt, briefly, harmId, type JudgedRow, lines, sectionsOf, standsOn, type Table, tableOf } from './table';

/** When a risk is asked, the answers that flag it, according to the rule itself, and what implies it instead. */
function flaggedInWords(words: Words, risk: RiskId): string {
  const { impliedWhen } = questions[risk].risk;
  const flags = questions[risk].options.filter(
    (option) =>
      riskStatus(answersOf({ 'immediate-danger': 'no', need: 'concern', [risk]: option }), risk) === 'flagged',
  );
  return lines(
    briefly(words, onlineConcern),
    words.t('judgement:answered', { answers: flags.map((option) => labelOf(words, `${risk}:${option}`)).join('; ') }),
    impliedWhen !== never && words.t('judgement:implied', { when: briefly(words, impliedWhen) }),
  );
}
const isRisk = (id: QuestionId): id is RiskId => riskIds.some((risk) => risk === id);

const saidFor = (words: Words, id: QuestionId): string =>
  questions[id].options
    .map((option): OptionRef => `${id}:${option}`)
    .filter((option) => toldAs(option) === 'fact')
    .map((option) => sentenceOf(words, option))
    .join(' ');

const questionRow = (words: Words, id: QuestionId): JudgedRow => ({
  cells: [
    // Conditions name a question by its label.
    `${words.t(`questions:${id}/label`)}: ${words.t(`questions:${id}/title`)}`,
    isRisk(id) ? flaggedInWords(words, id) : briefly(words, questions[id].askedWhen),
    id === 'harm' ? '' : saidFor(words, id),
    standsOn(words, [...questions[id].grounds, ...(isRisk(id) ? questions[id].risk.clauses : [])]),
  ],
});

/** An example of harm by its number, with its words in a call, its form, and the risk that it implies. */
const harmRow = (words: Words, { id, form, implies, severity }: (typeof harm.rows)[number]): JudgedRow => ({
  id: harmId(severity),
  cells: [
    labelOf(words, `harm:${id}`),
    words.t(`spoken:harm/${id}`),
    form ? words.t(`ui:clauseRefs/5.5.3-${form}`) : '',
    implies ? words.t(`risks:${implies}/name`) : '',
  ],
});
const worstFirst = [...harm.rows].sort((one, other) => one.severity - other.severity);

/** The pages that ask nothing: those of the walk, then its ends. */
const pages = [...Object.keys(infoPages), 'referrals', 'online-safety-advice', 'professional-conduct'] as ScreenId[];
function pageRow(words: Words, screen: ScreenId): JudgedRow {
  const { shownWhen, after = [] }: Partial<Telling> = infoPages[screen as WalkScreen] ?? {};
  return {
    cells: [
      words.t(titleKey(screen)),
      shownWhen ? briefly(words, shownWhen) : words.t(`book:shown/${screen}` as Key),
      after.map((id) => words.t(`questions:${id}/label`)).join('; '),
      sectionsOf(words, [...groundsOf(screen), ...basisAt(`pages:${screen}`)]),
    ],
  };
}

const dangers = [
  ['ui:danger/live-untold', 'liveUntold'],
  ['ui:danger/policeToo', 'otherServiceRung'],
  ['ui:danger/live-told', 'liveTold'],
  ['ui:danger/past-untold', 'pastUntold'],
] as const;
const dangerRow = (words: Words, [says, when]: (typeof dangers)[number]): JudgedRow => ({
  cells: [words.t(says), words.t(`book:when/${when}`), standsOn(words, basisAt(says))],
});

/** Returns what is asked, what is said for each answer, and what follows from it. */
export const asked = (words: Words): readonly Table[] => [
  tableOf(words, 'questions', ['what', 'when', 'said', 'stands'], questionIds, questionRow),
  tableOf(words, 'harms', ['what', 'said', 'form', 'implies'], worstFirst, harmRow),
  tableOf(words, 'tells', ['what', 'when', 'after', 'stands'], pages, pageRow),
  tableOf(words, 'danger', ['what', 'when', 'stands'], dangers, dangerRow),
];
