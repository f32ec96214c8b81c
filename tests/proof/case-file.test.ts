import { describe, expect, it } from 'vitest';
import { every } from '../../proof/promises/check';
import { caseFileOf, reached } from '../../proof/report/case-file';
import { walkInWords } from '../../proof/report/in-words';
import { marksTo } from '../../proof/report/marks-to';
import type { Thing, Value } from '../../proof/search/space';
import { parseCaseFile } from '../../src/case/file';

const values = (...said: readonly (readonly [Thing, Value])[]) => new Map<Thing, Value>(said);
const neverHolds = every('no-duty', {}, () => false);

/** The case file for what was said, as `replay` reads it. */
function fileFor(...said: readonly (readonly [Thing, Value])[]) {
  const file = caseFileOf(neverHolds, values(...said));
  if (!file) throw new Error('No walk was found.');
  expect(parseCaseFile(JSON.stringify(file))).not.toHaveProperty('code');
  return file;
}

describe('a case that breaks a promise is printed as a case file', () => {
  it('with its answers', () => {
    expect(fileFor(['need', ['concern']]).answers).toEqual({ need: 'concern' });
  });
  it('with the marks in an order in which they can be set, corrections included', () => {
    const file = fileFor(['need', ['concern']], ['forms', ['contact']], ['contact', ['grooming']], ['mark social-services', ['made']], ['mark ceop', ['made']]);
    expect(file.reports).toEqual([
      { to: 'social-services', do: 'made' }, { to: 'police', do: 'made' }, { to: 'ceop', do: 'made' }, { to: 'police', do: 'corrected' },
    ]);
  });
  it('with the changes that left an answer off the path', () => {
    const file = fileFor(['need', ['concern']], ['technology', ['none']], ['forms', ['content']]);
    const said = reached(file);
    expect(said.says('technology', 'none') && said.says('forms', 'content')).toBe(true);
  });
  it('not at all where the check holds of it', () => {
    expect(caseFileOf(every('no-duty', {}, () => true), values(['need', ['concern']]))).toBeUndefined();
  });
  it('not at all where no walk leads to it', () => {
    expect(marksTo(values(['need', ['concern']]), values(['need', ['concern']], ['mark site', ['made']]))).toBeUndefined();
  });
});

describe('the walk is told in words', () => {
  it('without an id in it', () => {
    const lines = walkInWords(fileFor(['need', ['concern']], ['technology', ['none']], ['mark social-services', ['made']]));
    expect(lines).toEqual(['What you need: I am worried about a child', expect.stringMatching(/^Devices: None: /), 'Social Services was marked as told.']);
  });
});
