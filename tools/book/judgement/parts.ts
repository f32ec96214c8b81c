import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { whenInWords } from '../../../src/chart/when-in-words';
import lastProof from '../../../src/review/last-proof.json';
import { type JudgementId, letterOf } from '../../../src/review/part-ids';
import type { Locale } from '../../../src/words/keys';
import type { Words } from '../../../src/words/words';
import { asked } from './asked';
import { newer, sureLines } from './newer';
import { plan } from './plan';
import { readingIds, refsOfReading } from './readings';
import { columnsOf, lines, type Row, standsOn, type Table } from './table';

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
