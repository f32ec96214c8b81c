import { describe, expect, it } from 'vitest';
import { markables } from '../../src/case/marks';
import { keptText } from '../../src/session/kept-case';
import { readKept } from '../../src/session/take-up';
import { caseOn } from '../support/app';
import { groomed } from '../support/cases';

const readLive = (text: string) => readKept(text, 'live');
const entry = { task: 'police', do: 'made', told: ['harm:grooming'], at: '2026-03-02T09:05' };
/** A mark without what was told. */
const bare = { ...entry, told: undefined };
const kept = JSON.parse(keptText(caseOn(groomed, 'referrals').view(), 'live')) as Record<string, unknown>;
const withField = (field: string, value: unknown): string => JSON.stringify({ ...kept, [field]: value });
const answers = (given: Record<string, unknown>) => withField('answers', given);
/** The Police were reported to before, and this is what they were told. */
const reported = (told: unknown): string =>
  JSON.stringify({ ...kept, answers: { ...groomed, 'already-reported': ['police'] }, told });
const log = (...entries: unknown[]) => withField('log', entries);
const detail = (details: Record<string, unknown>) => log({ ...entry, ...details });

/** Returns what a case has lost, in one line; undefined if it is whole. Throws if none of it can be read. */
function lostOf(text: string): string | undefined {
  const taken = readLive(text);
  if (taken === 'unreadable') return 'all';
  if (!taken.lost) return undefined;
  const { answers: questions, unknown, ticks, marks, place } = taken.lost;
  const what = [
    ...questions,
    ...(unknown ? [`${unknown} unknown`] : []),
    ...(ticks ? ['ticks'] : []),
    ...marks,
    ...(place ? ['place'] : []),
  ];
  return what.join(' ');
}
const marksIn = (text: string): unknown => {
  const taken = readLive(text);
  return taken === 'unreadable' ? taken : taken.kept.context.marks;
};
const all = markables.join(' ');

it('carries on whole the case that the others below are made from', () => {
  expect(lostOf(JSON.stringify(kept))).toBeUndefined();
  expect(lostOf(log(entry))).toBeUndefined();
  const before = caseOn({ ...groomed, 'already-reported': ['police'] }, 'referrals').view();
  expect(readLive(keptText(before, 'live'))).toMatchObject({
    kept: { context: { told: { 'answer:police': ['harm:grooming'] } } },
    lost: undefined,
  });
});

it.each<[string, unknown, unknown]>([
  ['none', undefined, {}],
  ['a list', [], {}],
  ['a bare phrase', { police: 'harm:grooming' }, {}],
  ['a name', { police: ['harm:grooming', 'Ann Jones'], site: ['need:concern'] }, { site: ['need:concern'] }],
  ['very many', { police: Array.from({ length: 200 }, (_, at) => `harm:${at}`) }, {}],
  ['an unknown report', { mayor: ['need:concern'], police: ['need:concern'] }, { police: ['need:concern'] }],
])('what was ticked as said goes without a word where it cannot be read: %s', (_, said, left) => {
  expect(lostOf(withField('said', said))).toBeUndefined();
  expect(readLive(withField('said', said))).toMatchObject({ kept: { said: left } });
  expect(readLive(withField('said', said))).not.toHaveProperty('kept.said.mayor');
});

describe('text that is no case of this edition is not taken up, and nothing breaks', () => {
  it.each<[string, string]>([
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['half of a case', JSON.stringify(kept).slice(0, -20)],
    ['very deep', '['.repeat(200_000)],
    ['very long', `"${'a'.repeat(5_000_000)}"`],
    ['another edition', withField('edition', '2031-01')],
    ['no edition', withField('edition', undefined)],
    ['a list of answers', withField('answers', [])],
  ])('%s', (_, text) => expect(readLive(text)).toBe('unreadable'));
});

const leftOut: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  answers: [
    ['an unknown question', answers({ colour: 'red' }), '1 unknown'],
    ['an unknown option', answers({ need: 'help' }), 'need'],
    ['one for a list', answers({ harm: 'grooming' }), 'harm'],
    ['an option twice', answers({ harm: ['grooming', 'grooming'] }), 'harm'],
    ['none with another', answers({ 'evidence-handled': ['none', 'viewed'] }), 'evidence-handled'],
    [
      '__proto__',
      withField('answers', 0).replace('"answers":0', '"answers":{"__proto__":{"need":"concern"}}'),
      '1 unknown',
    ],
    ['a name of the language', answers({ constructor: 'concern' }), '1 unknown'],
  ],
  'what an answer says was told': [
    ['none', reported(undefined), 'already-reported'],
    ['a bare fact', reported({ 'answer:police': 'harm:grooming' }), 'already-reported'],
    ['what is no fact', reported({ 'answer:police': ['harm:not-sure'] }), 'already-reported'],
    ['told to the other', reported({ 'answer:social-services': [] }), 'already-reported'],
  ],
  ticks: [
    ['none', withField('drafts', undefined), 'ticks'],
    ['a bare option', withField('drafts', { need: 'concern' }), 'ticks'],
    ['an unknown question', withField('drafts', { colour: [] }), 'ticks'],
    ['very many ticks', withField('drafts', { need: Array(4).fill('concern') }), 'ticks'],
    ['__proto__', withField('drafts', 0).replace('"drafts":0', '"drafts":{"__proto__":[]}'), 'ticks'],
  ],
  'the log': [
    ['none', withField('log', null), all],
    ['an object', withField('log', {}), all],
    ['null', log(null), all],
    ['an unknown mark', log({ ...bare, do: 'rang' }), 'police'],
    ['no time', log({ ...entry, at: undefined }), 'police'],
    ['a long reference', detail({ reference: 'A'.repeat(21) }), 'police'],
    ['an unknown way', detail({ way: 'pigeon' }), 'police'],
    ['a day that there is not', detail({ day: '2026-19-40' }), 'police'],
    ['an unknown role', detail({ role: 'neighbour' }), 'police'],
    ['others who make it, and not who', log({ ...bare, task: 'ceop', do: 'handled' }), 'ceop'],
    [
      'Social Services asking to leave Prevent',
      log({ ...bare, task: 'prevent-spoc', do: 'left', by: 'social-services' }),
      'prevent-spoc',
    ],
    ['a call without what it told', log(bare), 'police'],
    ['a call that told what is no option', log({ ...entry, told: ['harm:sharing'] }), 'police'],
    ['what was told without a call', log({ ...entry, do: 'tried' }), 'police'],
    ['the Police done', log({ ...bare, do: 'done' }), 'police'],
    ['a follow-up made', log({ ...bare, task: 'written-report' }), 'written-report'],
    ['ever so many entries', withField('log', Array<unknown>(1_000_000).fill(entry)), all],
    ['an unknown task', log({ ...entry, task: 'school' }), '1 unknown'],
  ],
  'the place': [
    ['none', withField('place', undefined), 'place'],
    ['unknown', withField('place', 'attic'), 'place'],
    ['a junction of the chart', withField('place', 'end-of-walk'), 'place'],
    ['__proto__', withField('place', '__proto__'), 'place'],
    ['reached an unknown screen', withField('reached', ['attic']), 'place'],
    ['reached very many', withField('reached', Array(1000).fill('need')), 'place'],
    ['a way back to nowhere', withField('detour', { returnTo: 'attic', pending: [], withUnanswered: false }), 'place'],
    ['a way back without what is pending', withField('detour', { returnTo: 'record', withUnanswered: false }), 'place'],
    [
      'a way back that does not say what comes along',
      withField('detour', { returnTo: 'record', pending: [] }),
      'place',
    ],
  ],
};

describe.each(Object.entries(leftOut))('what this version does not know is left out, and named: %s', (_, texts) => {
  it.each(texts)('%s', (_name, text, lost) => expect(lostOf(text)).toBe(lost));
});

describe('of a case in part unknown', () => {
  it('every other answer is carried on', () => {
    const taken = readLive(answers({ need: 'concern', 'evidence-handled': 'none', harm: ['grooming'], colour: 'red' }));
    expect(taken).toMatchObject({
      kept: { context: { answers: { need: 'concern', harm: ['grooming'] } } },
      lost: { answers: ['evidence-handled'], unknown: 1 },
    });
    expect(taken).not.toHaveProperty('kept.context.answers.colour');
  });
  it('no mark stands whose correction could not be read', () => {
    expect(
      marksIn(log(entry, { ...entry, do: 'corrected', at: 'noon' }, { ...entry, task: 'social-services' })),
    ).toEqual({
      'social-services': ['made'],
    });
  });
  it('the page where the answers run out is shown where the page is not known', () => {
    expect(
      readLive(JSON.stringify({ ...kept, place: 'attic', answers: { 'immediate-danger': 'no', need: 'concern' } })),
    ).toMatchObject({
      kept: { context: { place: 'harm' } },
    });
  });
  it.each([
    ['hidden by a word', 'yes'],
    ['hidden not said', undefined],
  ])('what is hidden stays hidden: %s', (_, hidden) => {
    expect(readLive(withField('hidden', hidden))).toMatchObject({ kept: { hidden: true } });
  });
});

it('leaves every object as it was', () => {
  readLive(JSON.stringify(kept).replace('{', '{"__proto__":{"polluted":true},'));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
