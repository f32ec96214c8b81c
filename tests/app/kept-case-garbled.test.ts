import { describe, expect, it } from 'vitest';
import { keep, readKept } from '../../src/app/kept-case';
import { caseOn } from '../support/app';
import { groomed } from '../support/cases';

const entry = { task: 'police', do: 'made', at: '2026-03-02T09:05' };
const kept = JSON.parse(keep(caseOn(groomed, 'referrals').view())) as Record<string, unknown>;
const withField = (field: string, value: unknown): string => JSON.stringify({ ...kept, [field]: value });
const answers = (given: Record<string, unknown>) => withField('answers', given);
const log = (...entries: unknown[]) => withField('log', entries);
const detail = (details: Record<string, unknown>) => log({ ...entry, ...details });

it('reads the case that the others below are made from', () => {
  expect(readKept(JSON.stringify(kept))).not.toBe('unreadable');
  expect(readKept(log(entry))).not.toBe('unreadable');
});

const unreadable: Readonly<Record<string, readonly [string, string][]>> = {
  'text that is no case': [
    ['empty', ''], ['no JSON', '{"form":'], ['a word', '"case"'], ['null', 'null'], ['a number', '7'], ['a list', '[]'], ['an empty object', '{}'],
    ['half of a case', JSON.stringify(kept).slice(0, -20)], ['very deep', '['.repeat(200_000)], ['very long', `"${'a'.repeat(5_000_000)}"`],
  ],
  'another form': [
    ['an older one', withField('form', '2015-07/0')], ['another edition', withField('form', '2031-01/1')],
    ['none', withField('form', undefined)], ['a list of it', withField('form', [kept['form']])],
  ],
  answers: [
    ['none', withField('answers', null)], ['a list', withField('answers', [])], ['an unknown question', answers({ colour: 'red' })],
    ['an unknown option', answers({ need: 'help' })], ['a list for one', answers({ need: ['concern'] })],
    ['one for a list', answers({ technology: 'computer' })], ['an empty list', answers({ technology: [] })],
    ['an option twice', answers({ forms: ['content', 'content'] })], ['none with another', answers({ technology: ['none', 'computer'] })],
    ['an object', answers({ need: {} })], ['__proto__', withField('answers', 0).replace('"answers":0', '"answers":{"__proto__":{"need":"concern"}}')],
    ['a name of the language', answers({ constructor: 'concern' })], ['an option of the language', answers({ need: 'toString' })],
  ],
  drafts: [
    ['none', withField('drafts', undefined)], ['a bare option', withField('drafts', { need: 'concern' })],
    ['an unknown option', withField('drafts', { forms: ['all'] })], ['an unknown question', withField('drafts', { colour: [] })],
    ['very many ticks', withField('drafts', { need: Array(4).fill('concern') })],
    ['__proto__', withField('drafts', 0).replace('"drafts":0', '"drafts":{"__proto__":[]}')],
  ],
  'the log': [
    ['none', withField('log', null)], ['an object', withField('log', {})], ['an empty entry', log({})], ['null', log(null)],
    ['an unknown task', log({ ...entry, task: 'school' })], ['an unknown mark', log({ ...entry, do: 'rang' })],
    ['no time', log({ ...entry, at: undefined })], ['a time of another form', log({ ...entry, at: '2 March' })], ['a number for a time', log({ ...entry, at: 5 })],
    ['a long reference', detail({ reference: 'A'.repeat(21) })], ['a name for a reference', detail({ reference: 'Ann Jones' })],
    ['a day of another form', detail({ day: 'yesterday' })], ['no time of day', detail({ time: '25:00' })], ['an unknown way', detail({ way: 'pigeon' })],
    ['an unknown role', detail({ role: 'neighbour' })], ['an unknown how', detail({ how: 'maybe' })], ['a list for a way', detail({ way: ['telephone'] })],
    ['ever so many entries', log(...Array<unknown>(100_000).fill(entry))],
  ],
  'the place': [
    ['none', withField('place', undefined)], ['unknown', withField('place', 'attic')], ['the neutral page', withField('place', 'notes')],
    ['a junction of the chart', withField('place', 'end-of-walk')], ['__proto__', withField('place', '__proto__')],
    ['reached an unknown screen', withField('reached', ['attic'])], ['reached no list', withField('reached', 'need')],
    ['reached very many', withField('reached', Array(1000).fill('need'))],
    ['a way back to nowhere', withField('detour', { returnTo: 'attic', pending: [], withUnanswered: false })],
    ['a way back without what is pending', withField('detour', { returnTo: 'record', withUnanswered: false })],
    ['a pending page that is no question', withField('detour', { returnTo: 'record', pending: ['record'], withUnanswered: false })],
    ['a way back that does not say what comes along', withField('detour', { returnTo: 'record', pending: [] })],
    ['a way back of nothing', withField('detour', null)], ['hidden by a word', withField('hidden', 'yes')], ['hidden not said', withField('hidden', undefined)],
  ],
};

describe.each(Object.entries(unreadable))('a kept case is not taken up, and nothing breaks: %s', (_, texts) => {
  it.each(texts)('%s', (_name, text) => expect(readKept(text)).toBe('unreadable'));
});

describe('a kept log that the protocol does not allow is not taken up', () => {
  it.each(['social-services', 'police'])('%s left to someone else', (task) => {
    expect(readKept(log({ ...entry, task, do: 'handled' }))).toBe('unreadable');
  });
  it.each(['2026-13-01T09:05', '2026-00-10T09:05', '2026-03-02T29:05'])('a moment that there is not: %s', (at) => {
    expect(readKept(log({ ...entry, at }))).toBe('unreadable');
  });
  it('a day that there is not', () => expect(readKept(detail({ day: '2026-19-40' }))).toBe('unreadable'));
});

it('leaves every object as it was', () => {
  readKept(JSON.stringify(kept).replace('{', '{"__proto__":{"polluted":true},'));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
