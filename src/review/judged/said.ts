import { harm } from '#protocol/questions';
import { always } from '#protocol/shapes';
import { bodies, type TaskId } from '#protocol/tasks';
import { type GivenAnswers, answersOf, chosenOptions } from '../../case/answers';
import { type CardId, cardLineIds, cardLines } from '../../case/cards';
import { currentMarks } from '../../case/log';
import type { Log } from '../../case/marks';
import { added, sentenceOf } from '../../wizard/call/opening';
import { whatToSay } from '../../wizard/call/what-to-say';
import { type GroundedPlace, groundedPlaces } from '../../wizard/updates/grounds';
import type { Key, Words } from '../../words/words';
import { textsUnder } from '../rows';
import { inWords, whenOf } from '../when';
import { basisAt, briefly, type JudgedRow, lines, standsOn, type Table, tableOf } from './table';

/** The texts under a place as they are spoken, with a name in each place that is filled. */
function frames(words: Words, place: string): readonly string[] {
  const slots = textsUnder(words.language, 'judgement:slots');
  const named = Object.fromEntries(slots.map(([key, text]) => [key.replace(/.*\//, ''), text]));
  return textsUnder(words.language, place).map(([key]) => words.t(key as Key, named));
}
const framesOf = (words: Words): readonly string[] => [
  ...frames(words, 'spoken:opening'),
  frames(words, 'spoken:worst').join(' '),
  words.t('judgement:addOne', { options: added.map((option) => sentenceOf(words, option)).join(' ') }),
  frames(words, 'spoken:told').join(' '),
];

/** Made-up cases of which the whole call is shown, as the app makes it. */
const examples: readonly (readonly [TaskId, GivenAnswers, ...Log])[] = [
  [
    'social-services',
    {
      'immediate-danger': 'no',
      need: 'concern',
      harm: ['extortion', 'sexual-images-exchanged'],
      'virtual-identities': 'yes',
      'evidence-location': ['mobile-phone'],
      'evidence-handled': ['deleted'],
      'others-involved': ['other-children'],
      'local-authority': 'cardiff',
    },
  ],
  ['police', { 'immediate-danger': 'now', need: 'concern', harm: ['grooming'], 'local-authority': 'conwy' }],
  [
    'prevent-spoc',
    { 'immediate-danger': 'no', need: 'concern', 'violent-extremism': 'not-sure', 'local-authority': 'not-known' },
    { task: 'police', do: 'made', at: '2026-03-01T10:12' },
  ],
];
function exampleRow(words: Words, [task, given, ...log]: (typeof examples)[number]): JudgedRow {
  const answers = answersOf(given);
  const told = log.map((entry) => ({ ...entry, told: chosenOptions(answers) })) as Log;
  const { opening, prompts } = whatToSay(words, { answers, ...currentMarks(told) }, task);
  const said = prompts.map(({ lead, phrases }) => `${words.t(lead)}: ${phrases.map(({ text }) => text).join(' ')}`);
  // The prompts are alike: those of one call show how they go.
  const isFirst = task === examples[0]?.[0];
  return {
    cells: [
      `${words.t(`ui:tasks/${task}`)}: ${opening.map(({ text }) => text).join(' ')}`,
      isFirst ? lines(...said) : '',
    ],
  };
}

/** Lines with when they are said; lines that follow each other and are said at the same time are one row. */
type Lined = readonly [keys: readonly GroundedPlace[], when: string];
const inRows = (all: readonly Lined[]): readonly Lined[] =>
  all.reduce<readonly Lined[]>((rows, [keys, when]) => {
    const last = rows.at(-1);
    if (last?.[1] !== when) return [...rows, [keys, when]];
    return [...rows.slice(0, -1), [[...last[0], ...keys], when]];
  }, []);
function linedRow(words: Words, [keys, when]: Lined): JudgedRow {
  const text = keys.flatMap((key) => words.linesAt(key).map(([, line]) => line)).join(' ');
  const [, task] = /^tasks:([\w-]+)/.exec(keys[0] ?? '') ?? [];
  const whose = task ? `${words.t(`ui:tasks/${task as TaskId}`)}: ` : '';
  return { cells: [whose + text, task ? '' : when, standsOn(words, basisAt(...keys))] };
}
const linesTable = (words: Words, name: 'prompts' | undefined, all: readonly Lined[]): Table =>
  tableOf(words, name, ['what', 'when', 'stands'], inRows(all), linedRow);

/** What a call prompts, and what a form is to say: of one report in one row. */
const prompts = groundedPlaces.filter((key) =>
  /^call:say\/(?!lead)|^tasks:[\w-]+\/(opening|closing|about\/[\w-]+)$/.test(key),
);
/** Which of the first two are told or asked something, in a case of everything or one in doubt. */
function reportsWith(words: Words, key: GroundedPlace): readonly TaskId[] {
  const ofAll = { need: 'concern', harm: harm.rows.map(({ id }) => id).filter((id) => id !== 'not-sure') } as const;
  const ofDoubt = { need: 'concern', 'violent-extremism': 'not-sure' } as const;
  const isSaid = (given: GivenAnswers, task: TaskId) =>
    whatToSay(words, { answers: answersOf(given), marks: {}, told: {}, log: [] }, task).prompts.some(({ phrases }) =>
      phrases.some(({ from }) => from === key || from?.startsWith(`${key}/`)),
    );
  return bodies.filter((task) => [ofAll, ofDoubt].some((given) => isSaid(given, task)));
}
function promptLine(words: Words, key: GroundedPlace): Lined {
  const [, task] = /^tasks:([\w-]+)/.exec(key) ?? [];
  const when = whenOf(key);
  if (task || when === undefined || when === 'open') return [[key], task ?? ''];
  const condition = inWords(words, typeof when === 'object' && 'openIf' in when ? when.openIf : when, briefly);
  const on = reportsWith(words, key).map((one) => words.t(`ui:tasks/${one}`));
  // Most prompts are of both of the first two.
  return [[key], on.length === 1 ? `${on.join()}, ${condition}` : condition];
}

/** The tables of cards: the words of their titles, and which cards they have. */
const cards: readonly (readonly [titles: readonly Key[], cards: readonly CardId[]])[] = [
  [['advice:say/titles/child'], ['gate', 'lead', 'then', 'you', 'lines']],
  [['advice:say/titles/child', 'advice:say/tabs/young'], ['young']],
  [
    ['advice:say/titles/child', 'advice:say/tabs/older'],
    ['older', 'asked'],
  ],
  [['advice:say/titles/parent'], ['knows', 'parent']],
  [['advice:say/titles/self'], ['self']],
  [['ui:task-list/title'], ['safety', 'officer']],
];
function cardTable(words: Words, [titles, of]: (typeof cards)[number]): Table {
  // How to ring 999 in silence has the same words on two cards.
  const listed = cardLineIds.filter((id) => id !== 'safety/silent');
  const ids = of.flatMap((card) => listed.filter((id) => id.startsWith(`${card}/`)));
  const all = ids.map((id): Lined => {
    const when = cardLines[id] === always ? '' : briefly(words, cardLines[id]);
    return [[`advice:say/${id}`], when];
  });
  return { title: titles.map((key) => words.t(key)).join(': '), ...linesTable(words, undefined, all) };
}

/** Returns what is said in the calls, with worked examples, and to the child, to a parent and for oneself. */
export const said = (words: Words): readonly Table[] => [
  tableOf(words, 'openings', ['what'], framesOf(words), (_, text) => ({ cells: [text] })),
  linesTable(
    words,
    'prompts',
    prompts.map((key) => promptLine(words, key)),
  ),
  tableOf(words, 'examples', ['what', 'prompts'], examples, exampleRow),
  ...cards.map((of) => cardTable(words, of)),
];
