import { describe, expect, it } from 'vitest';
import { each, every } from '../../../tools/proof/promises/check';
import { caseFileOf, reached } from '../../../tools/proof/report/case-file';
import { marksTo } from '../../../tools/proof/report/marks-to';
import { walkInWords } from '../../../tools/proof/report/walk-in-words';
import type { Thing, Value } from '../../../tools/proof/search/space';
import { parseCaseFile } from '../../../src/case/file';

const values = (...said: readonly (readonly [Thing, Value])[]) => new Map<Thing, Value>(said);
/** A check that fails where just this was said, whatever else was. */
const failsOf = (said: readonly (readonly [Thing, Value])[]) =>
  every('no-duty', {}, (other) => !said.every(([thing, value]) => other.given(thing).join() === value.join()));

/** The case file for what was said, as `replay` reads it. */
function fileFor(...said: readonly (readonly [Thing, Value])[]) {
  const file = caseFileOf(failsOf(said), values(...said));
  if (!file) throw new Error('No walk was found.');
  expect(parseCaseFile(JSON.stringify(file))).not.toHaveProperty('code');
  return file;
}

describe('a case that breaks a promise is printed as a case file', () => {
  it('with its answers', () => {
    expect(fileFor(['need', ['concern']]).answers).toEqual({ need: 'concern' });
  });
  it('with the marks in an order in which they can be set, corrections included', () => {
    const file = fileFor(
      ['need', ['concern']],
      ['harm', ['grooming']],
      ['mark social-services', ['made']],
      ['mark ceop', ['made']],
      ['mark police', []],
    );
    expect(file.reports).toEqual([
      { to: 'social-services', do: 'made' },
      { to: 'police', do: 'made' },
      { to: 'ceop', do: 'made' },
      { to: 'police', do: 'corrected' },
    ]);
  });
  it('with the changes that left an answer off the path', () => {
    const file = fileFor(['need', ['concern-offline']], ['harm', ['grooming']]);
    const said = reached(file);
    expect(said?.says('need', 'concern-offline') && said.says('harm', 'grooming')).toBe(true);
  });
  it('not at all where the check holds of it', () => {
    expect(
      caseFileOf(
        every('no-duty', {}, () => true),
        values(['need', ['concern']]),
      ),
    ).toBeUndefined();
  });
  it('not at all where no walk leads to it', () => {
    expect(
      marksTo(values(['need', ['concern']]), values(['need', ['concern']], ['mark site', ['made']])),
    ).toBeUndefined();
  });
});

describe('what is printed of it', () => {
  it('leaves out what it goes wrong without', () => {
    const check = every('no-duty', {}, (said) => !said.says('violent-extremism', 'yes'));
    const file = caseFileOf(
      check,
      values(
        ['need', ['concern']],
        ['evidence-location', ['computer', 'tablet']],
        ['violent-extremism', ['yes']],
        ['mark police', ['made']],
      ),
    );
    expect(file).toMatchObject({ answers: { need: 'concern', 'violent-extremism': 'yes' }, reports: [] });
  });
  it('ends with the mark or the change that the check is about', () => {
    const marks = every('no-duty', {}, (said) => !said.says('need', 'concern'), { mark: { to: 'ceop', do: 'made' } });
    expect(caseFileOf(marks, values(['need', ['concern']]))?.reports).toEqual([{ to: 'ceop', do: 'made' }]);
    const changes = every('no-duty', {}, (said) => !said.says('need', 'concern'), {
      change: { question: 'harm', to: () => ['grooming'] },
    });
    expect(caseFileOf(changes, values(['need', ['concern']]))?.reports).toEqual([
      { change: 'harm', answer: ['grooming'] },
    ]);
  });
  it('is a case that a check over chosen cases is about', () => {
    const check = each('no-duty', {}, [], () => false, { where: (said) => said.says('need', 'concern') });
    expect(caseFileOf(check, values(['need', ['concern']]))?.answers).toEqual({ need: 'concern' });
  });
});

describe('the walk is told in words', () => {
  it('without an id in it', () => {
    const lines = walkInWords(
      fileFor(['need', ['concern']], ['evidence-handled', ['none']], ['mark social-services', ['made']]),
    );
    expect(lines).toEqual([
      'Choose ‘Refer now’, and answer only this from the list:',
      expect.stringMatching(/^What you need: I am worried about a child, and a device/),
      expect.stringMatching(/: Nothing, as far as I know$/),
      'Mark Social Services as told.',
    ]);
  });
  it('in the order of the screens, where none is left out', () => {
    expect(walkInWords({ answers: { 'immediate-danger': 'no', need: 'concern' }, reports: [] })).toEqual([
      'Answer on the screens, in order:',
      'Danger: No',
      expect.stringMatching(/^What you need: I am worried about a child, and a device/),
    ]);
  });
});
