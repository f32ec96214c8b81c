import { describe, expect, it, vi } from 'vitest';
import { type FaultCode, parseCaseFile } from '../../src/case/file';
import { onBase } from '../../src/case/on-base';
import { concern, offline } from '../support/cases';

const withAnswers = (answers: unknown) => JSON.stringify({ id: 'x', answers });
const withReports = (...reports: unknown[]) => JSON.stringify({ id: 'x', answers: {}, reports });

it.each<[FaultCode, string, string]>([
  ['not-json', '', 'a case'],
  ['not-object', '', '[]'],
  ['unknown-key', 'colour', JSON.stringify({ id: 'x', answers: {}, colour: 'red' })],
  ['not-id', 'id', JSON.stringify({ answers: {} })],
  ['missing', 'answers', JSON.stringify({ id: 'x' })],
  ['not-object', 'answers', withAnswers([])],
  ['unknown-question', 'answers.colour', withAnswers({ colour: 'red' })],
  ['unknown-option', 'answers.harm[1]', withAnswers({ harm: ['grooming', 'shape'] })],
  ['takes-one', 'answers.need', withAnswers({ need: ['concern'] })],
  ['takes-many', 'answers.harm', withAnswers({ harm: 'grooming' })],
  ['empty-list', 'answers.harm', withAnswers({ harm: [] })],
  ['twice', 'answers.harm[1]', withAnswers({ harm: ['grooming', 'grooming'] })],
  ['stands-alone', 'answers.evidence-handled[1]', withAnswers({ 'evidence-handled': ['viewed', 'none'] })],
  ['off-path', 'answers.harm', withAnswers({ ...offline, harm: ['grooming'] })],
  ['off-path', 'answers.sharing', withAnswers({ ...concern, harm: ['extortion'], sharing: 'no' })],
  ['not-list', 'reports', JSON.stringify({ id: 'x', answers: {}, reports: {} })],
  ['not-report', 'reports[0]', withReports({ answer: 'yes' })],
  ['unknown-task', 'reports[0].to', withReports({ to: 'school', do: 'made' })],
  ['unknown-action', 'reports[0].do', withReports({ to: 'police', do: 'rang' })],
  ['unknown-key', 'reports[1].at', withReports({ to: 'police', do: 'made' }, { to: 'police', do: 'made', at: 'noon' })],
  ['unknown-question', 'reports[0].change', withReports({ change: 7, answer: 'yes' })],
])('a file that is no case says what is wrong, and where: %s at “%s” in %s', (code, place, text) => {
  expect(parseCaseFile(text)).toEqual({ place, code });
});

it.each([
  ['answers', '{ "id": "x", "answers": {}, "answers": {} }'],
  ['answers.need', '{ "id": "x", "answers": { "need": "concern", "need": "concern" } }'],
  [
    'reports[1].do',
    '{ "id": "x", "answers": {}, "reports": [{ "to": "police", "do": "made" }, { "to": "iwf", "do": "made", "do": "made" }] }',
  ],
])('a key that is given twice is refused with its place: %s', (place, text) => {
  expect(parseCaseFile(text)).toEqual({ place, code: 'given-twice' });
});

it('a file that is a case gives its id, its answers, and what was reported and changed, in order', () => {
  const reports = [
    { to: 'police', do: 'made' },
    { change: 'harm', answer: ['not-sure'] },
  ];
  expect(parseCaseFile(JSON.stringify({ id: 'x', answers: concern, reports, scenario: 'told' }))).toEqual({
    id: 'x',
    answers: concern,
    reports,
  });
  expect(parseCaseFile(withAnswers(concern))).toEqual({ id: 'x', answers: concern, reports: [] });
});

it('does not take a mistake of the code for a fault of the file', () => {
  const asked = vi.spyOn(Object, 'hasOwn').mockImplementation(() => {
    throw new RangeError('a mistake');
  });
  expect(() => parseCaseFile(withAnswers(concern))).toThrow(RangeError);
  asked.mockRestore();
});

const bases = { calm: { need: 'concern', harm: ['grooming'], sharing: 'no' } };
const on = (answers: unknown, base: unknown = 'calm') => ({ id: 'x', on: base, answers, reports: [] });

describe('a case that stands on a base', () => {
  it('has the base’s answers, save those that it gives itself', () => {
    expect(onBase(on({ harm: ['not-sure'], 'evidence-handled': ['none'] }), bases)).toEqual({
      id: 'x',
      answers: { need: 'concern', harm: ['not-sure'], sharing: 'no', 'evidence-handled': ['none'] },
      reports: [],
    });
  });
  it('has on a base with the rest an answer that adds nothing where neither gives one', () => {
    const rest = { some: { rest: true }, none: { rest: false } };
    expect(onBase(on({}, 'some'), rest)).toHaveProperty('answers.evidence-handled', ['not-known']);
    expect(onBase(on({}, 'none'), rest)).toHaveProperty('answers', {});
  });
  it('takes an answer of the base away by null', () => {
    expect(onBase(on({ sharing: null }), bases)).toHaveProperty('answers', { need: 'concern', harm: ['grooming'] });
  });
  it('leaves the base itself as it was', () => {
    onBase(on({ sharing: null, harm: ['not-sure'] }), bases);
    expect(bases).toEqual({ calm: { need: 'concern', harm: ['grooming'], sharing: 'no' } });
  });
});

describe('given back as it stands is', () => {
  const whole = { id: 'x', answers: { need: 'concern' } };
  it.each<[string, unknown, unknown]>([
    ['a whole case', whole, bases],
    ['a case on a base that there is not', on({}, 'stormy'), bases],
    ['a case on what every object has', on({}, 'constructor'), bases],
    ['a case on no name', on({}, 7), bases],
    ['a case without answers', { id: 'x', on: 'calm' }, bases],
    ['a case where there are no bases', on({}), undefined],
    ['what is no object', ['calm'], bases],
    ['nothing', undefined, bases],
  ])('%s', (_, value, among) => expect(onBase(value, among)).toBe(value));
});

it('names the null that takes nothing away, when it is read', () => {
  const whole = onBase(on({ 'called-999': null }), bases);
  expect(parseCaseFile(JSON.stringify(whole))).toHaveProperty('place', 'answers.called-999');
});
