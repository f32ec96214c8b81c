import { questions, questionIds, riskIds, harm, type RiskId } from '#protocol/questions';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { type FollowUpId, followUpIds, followUps } from '#protocol/follow-ups';
import type { Ground } from '#protocol/clauses';
import { siteIds } from '#protocol/resources';
import { type ScreenId, tells } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import { answersOf } from '../../../src/case/answers';
import { groundsOf } from '../../../src/case/grounds';
import { riskStatus } from '../../../src/case/harm';
import { named } from '../../../src/chart/named-conditions';
import { titleOf } from '../../../src/chart/state-words';
import { whenInWords } from '../../../src/chart/when-in-words';
import type { Reading } from '../../../src/newer/fact';
import { factIds, facts } from '../../../src/newer/facts';
import { sitesNow } from '../../../src/newer/sites';
import lastProof from '../../../src/review/last-proof.json';
import { type JudgementId, letterOf } from '../../../src/review/part-ids';
import { inBrackets } from '../../../src/wizard/newer/Stands';
import { opensInWords, othersInWords } from '../../../src/review/PlanPart';
import { sourceDate } from '../../../src/wizard/newer/age';
import { factReach, factSays, siteSays } from '../../../src/wizard/newer/said';
import { labelOf } from '../../../src/wizard/question/option-words';
import { dateInWords } from '../../../src/words/dates';
import type { Key, Locale } from '../../../src/words/keys';
import type { Words } from '../../../src/words/words';
import { readingIds, refsOfReading } from './readings';
import { spelt } from './spelt';

/** A rule to agree with. `id`: its own; else it is numbered. Each cell can have several lines. */
interface Row {
  readonly id?: string;
  readonly cells: readonly string[];
}
/** A table of a part: beside its own columns each row has a number, and a box to tick. */
export interface Table {
  readonly title?: string;
  readonly columns: readonly { readonly id: ColumnId; readonly text: string }[];
  readonly rows: readonly Row[];
}
type ColumnId = keyof Locale['judgement']['columns'];
type TableId = keyof Locale['judgement']['tables'];

const lines = (...all: readonly (string | false | undefined)[]): string => all.filter(Boolean).join('\n');
const columnsOf = ({ t }: Words, ...ids: readonly ColumnId[]) =>
  ids.map((id) => ({ id, text: t(`judgement:columns/${id}`) }));
const titled = ({ t }: Words, id: TableId): string => t(`judgement:tables/${id}`);
/** What something stands on, by the titles that the protocol's clauses have here; a section that follows itself is named once. */
function standsOn({ t }: Words, grounds: readonly Ground[]): string {
  const names = grounds.map((ground) =>
    t(ground === 'good-practice' ? 'judgement:practice' : `ui:clauseRefs/${ground}`),
  );
  const sectionOf = (name = ''): string => /^[\d.]+ /.exec(name)?.[0] ?? name;
  return names
    .map((name, at) => (sectionOf(name) === sectionOf(names[at - 1]) ? name.replace(sectionOf(name), '') : name))
    .join('; ');
}
/** The sections alone, of what stands on many clauses. */
const sectionsOf = ({ t }: Words, grounds: readonly Ground[]): string =>
  [
    ...new Set(
      grounds.map((ground) =>
        ground === 'good-practice'
          ? t('judgement:practice')
          : (/^[\d.]+/.exec(ground)?.[0] ?? t(`ui:clauseRefs/${ground}`)),
      ),
    ),
  ].join('; ');

function reportRow(words: Words, task: TaskId): Row {
  const { t } = words;
  const { inPlanWhen, dutyWhen, madeWhen, clauses, clausesWhenGroomed = [] } = tasks[task];
  const isDuty = dutyWhen !== never;
  const when = lines(
    `${t('book:plan/inPlan')}: ${whenInWords(words, inPlanWhen)}`,
    isDuty && `${t('book:plan/duty')}: ${whenInWords(words, dutyWhen)}`,
    t(isDuty ? 'book:plan/optionElse' : 'book:plan/optionAlways'),
  );
  const order = lines(
    `${t('book:plan/opens')}: ${opensInWords(words, task)}`,
    `${t('book:plan/made')}: ${whenInWords(words, madeWhen)}`,
    `${t('book:plan/others')}: ${othersInWords(words, task)}`,
  );
  const groomed = clausesWhenGroomed.length > 0 && `${t('book:plan/groomed')}: ${standsOn(words, clausesWhenGroomed)}`;
  return { cells: [t(`ui:tasks/${task}`), when, order, lines(standsOn(words, clauses), groomed)] };
}

function dueInWords({ t }: Words, id: FollowUpId): string {
  const { due } = followUps[id];
  if (due === undefined) return t('judgement:nothing');
  return 'hours' in due ? t('judgement:hours', due) : t('judgement:days', { days: due.workingDays });
}

function followRow(words: Words, id: FollowUpId): Row {
  const { thereWhen, afterMade } = followUps[id];
  const after = afterMade && words.t('book:plan/afterAll', { tasks: words.t(`ui:tasks/${afterMade}`) });
  const when = lines(whenInWords(words, thereWhen), after);
  const stands = inBrackets(words, `pages:next-steps/followUps/${id}`).replace(/^ \((.*)\)$/, '$1');
  return { cells: [words.t(`pages:next-steps/followUps/${id}`), when, dueInWords(words, id), stands] };
}

const plan = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'what', 'when', 'order', 'stands'),
    rows: taskIds.map((task) => reportRow(words, task)),
  },
  {
    title: titled(words, 'follow'),
    columns: columnsOf(words, 'what', 'when', 'due', 'stands'),
    rows: followUpIds.map((id) => followRow(words, id)),
  },
  {
    title: titled(words, 'named'),
    columns: columnsOf(words, 'what', 'means'),
    rows: named.map(([name, condition]) => ({
      cells: [words.t(`book:conditions/named/${name}`), spelt(words, condition)],
    })),
  },
];

/** Which answers to the question about a risk flag it: asked of the rule itself. */
const flagging = (risk: RiskId): readonly string[] =>
  questions[risk].options.filter(
    (option) =>
      riskStatus(answersOf({ 'immediate-danger': 'no', need: 'concern', [risk]: option }), risk) === 'flagged',
  );

function riskRow(words: Words, risk: RiskId): Row {
  const { impliedWhen, clauses } = questions[risk].risk;
  const answers = flagging(risk)
    .map((option) => labelOf(words, { question: risk, option }))
    .join('; ');
  const flagged = lines(
    words.t('judgement:answered', { answers }),
    impliedWhen !== never && words.t('judgement:implied', { when: whenInWords(words, impliedWhen) }),
  );
  return { cells: [words.t(`risks:${risk}/name`), flagged, standsOn(words, clauses)] };
}

/** Each example of harm with its form, and the risk that it implies. */
const harmRows = (words: Words): readonly Row[] =>
  harm.written.map((option) => {
    const { id, form, implies }: { id: string; form?: 'content' | 'contact' | 'conduct'; implies?: RiskId } =
      typeof option === 'string' ? { id: option } : option;
    const none = words.t('judgement:nothing');
    return {
      cells: [
        labelOf(words, { question: 'harm', option: id }),
        form ? words.t(`ui:clauseRefs/5.5.3-${form}`) : none,
        implies ? words.t(`risks:${implies}/name`) : none,
      ],
    };
  });

const ends = ['referrals', 'online-safety-advice', 'professional-conduct'] as const;
const pageRow = (words: Words, screen: ScreenId, when: string): Row => ({
  cells: [titleOf(words, screen), when, sectionsOf(words, groundsOf(screen))],
});
const pageRows = (words: Words): readonly Row[] => [
  ...Object.entries(tells).map(([screen, { shownWhen }]) =>
    pageRow(words, screen as ScreenId, whenInWords(words, shownWhen)),
  ),
  ...ends.map((screen) => pageRow(words, screen, words.t(`book:shown/${screen}`))),
];

const dangers = [
  ['live-untold', 'liveUntold'],
  ['live-told', 'liveTold'],
  ['past-untold', 'pastUntold'],
] as const;

const asked = (words: Words): readonly Table[] => [
  {
    title: titled(words, 'questions'),
    columns: columnsOf(words, 'what', 'when', 'stands'),
    rows: questionIds.map((id) => ({
      cells: [
        words.t(`questions:${id}/title` as Key),
        whenInWords(words, questions[id].askedWhen),
        standsOn(words, questions[id].grounds),
      ],
    })),
  },
  {
    title: titled(words, 'harms'),
    columns: columnsOf(words, 'what', 'form', 'implies'),
    rows: harmRows(words),
  },
  {
    title: titled(words, 'risks'),
    columns: columnsOf(words, 'what', 'flagged', 'stands'),
    rows: riskIds.map((risk) => riskRow(words, risk)),
  },
  {
    title: titled(words, 'tells'),
    columns: columnsOf(words, 'what', 'when', 'stands'),
    rows: pageRows(words),
  },
  {
    title: titled(words, 'danger'),
    columns: columnsOf(words, 'what', 'when', 'stands'),
    rows: dangers.map(([id, when]) => ({
      cells: [
        words.t(`ui:danger/${id}`),
        words.t(`book:when/${when}`),
        standsOn(words, questions['immediate-danger'].grounds),
      ],
    })),
  },
];

const evidence = (words: Words): readonly Table[] => {
  const columns = columnsOf(words, 'what', 'when', 'stands');
  const row = (line: string, { shownWhen, grounds }: (typeof doNots | typeof dos)[never]): Row => ({
    cells: [line, whenInWords(words, shownWhen), standsOn(words, grounds)],
  });
  return [
    {
      title: words.t('ui:evidence/doNot'),
      columns,
      rows: doNotIds.map((id) => row(words.t(`do-nots:${id}`), doNots[id] as never)),
    },
    {
      title: words.t('ui:evidence/do'),
      columns,
      rows: doIds.map((id) => row(words.t(`advice:do/${id}/line`), dos[id] as never)),
    },
  ];
};

const readings = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'unclear', 'read', 'stands'),
    rows: readingIds.map((id) => ({
      id,
      cells: [
        words.t(`readings:${id}/unclear`),
        words.t(`readings:${id}/read`),
        standsOn(words, refsOfReading(id)) || words.t('judgement:allOfIt'),
      ],
    })),
  },
];

const sureIds = [
  'dated-page',
  'undated-page',
  'page-cut-off',
  'relayed',
  'sources-differ',
  'general-knowledge',
] as const;
const keyOf = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at);
/** How well something is known, by its letter, with the date of its source where that bears one; and who can confirm it. */
function sureOf(words: Words, reading: Reading): string {
  const { t } = words;
  const date = sourceDate(reading);
  const letter = keyOf(sureIds.indexOf(reading.sure));
  const dated = date ? t('judgement:dated', { letter, date: dateInWords(words, date) }) : letter;
  return `${dated}; ${t(`since:confirmBy/${reading.confirmBy}`)}`;
}
/** What the letters stand for. */
const sureLines = ({ t }: Words): string => sureIds.map((id, at) => `${keyOf(at)}: ${t(`since:sure/${id}`)}`).join(' ');

const newer = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'what', 'sure'),
    rows: factIds.map((id) => ({
      cells: [
        [`${words.t(`since:facts/${id}/name`)}. ${factSays(words, id)}`, ...factReach(words, id)].join(' '),
        sureOf(words, facts[id]),
      ],
    })),
  },
  {
    title: titled(words, 'sites'),
    columns: columnsOf(words, 'what', 'sure'),
    rows: siteIds.map((id) => ({
      cells: [
        `${words.t(`pages:resources/list/${id}/name`)}: ${words.t(`since:status/${sitesNow[id].status}`)}. ${siteSays(words, id)}`,
        sureOf(words, sitesNow[id]),
      ],
    })),
  },
];

function checkedOf({ t }: Words, { cases, holds, within }: (typeof lastProof.promises)[number]): string {
  if (!holds) return t('judgement:broken');
  if (within) return t('judgement:steps');
  return t(cases === '0' ? 'judgement:chosen' : 'judgement:every');
}

const promises = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'promise', 'checked'),
    rows: lastProof.promises.map((proved) => {
      const id = proved.id as keyof Locale['promises'];
      return {
        id,
        cells: [`${words.t(`promises:${id}/name`)}. ${words.t(`promises:${id}/sentence`)}`, checkedOf(words, proved)],
      };
    }),
  },
];

const tablesOf: Readonly<Record<JudgementId, (words: Words) => readonly Table[]>> = {
  plan,
  asked,
  evidence,
  readings,
  newer,
  promises,
};

/** All that a part of the judgement book says in a language: made from the running rules and texts, which must be loaded. */
export function judgementPart(words: Words, part: JudgementId) {
  const lead =
    words.maybe(`judgement:leads/${part}`, { since: letterOf('since') }) ?? words.maybe(`book:leads/${part}`) ?? '';
  const letters = part === 'newer' ? sureLines(words) : undefined;
  return { title: words.t(`judgement:parts/${part}`), lead: lines(lead, letters), tables: tablesOf[part](words) };
}
