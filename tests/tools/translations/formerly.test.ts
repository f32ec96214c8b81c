import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cellsIn } from '../../../tools/translations/cells.ts';
import { hearing } from './back';
import { copyOfWords, emptyFolder, replaceIn } from './folder';

const told = hearing();
const words = copyOfWords();
const change = (tongue: 'en' | 'cy', before: string, after: string) =>
  replaceIn(join(words, `${tongue}/ui.json`), `"back": "${before}"`, `"back": "${after}"`);

/** Runs git on the copy of the words; false where there is none. */
function git(...args: string[]): boolean {
  try {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: words,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
/** The lines that tell the texts, now and then. */
const textsIn = (lines: readonly string[]): string[] => lines.filter((line) => /^ {2}(?:English|Welsh)/.test(line));
function changedSince(): string | undefined {
  const file = join(emptyFolder(), 'texts.csv');
  told(['export', file], words);
  return cellsIn(readFileSync(file, 'utf8')).rows.find(([key]) => key === 'ui:actions/back')?.[5];
}

it('says what stood there when the two were compared, of the language that has changed, where git has kept it', () => {
  const hasGit = git('init') && git('add', '.') && git('commit', '-m', 'Words');
  const then = (...lines: string[]) => (hasGit ? lines : []);
  const lines = () => textsIn(told(['stale'], words).lines);
  change('en', 'Back', 'Go back');
  git('commit', '-am', 'Other words');
  change('en', 'Go back', 'Return');
  expect(lines()).toEqual([...then('  English then: Back'), '  English: Return', '  Welsh: Yn ôl']);
  change('cy', 'Yn ôl', 'Ymlaen');
  expect(lines()).toEqual([
    ...then('  English then: Back', '  Welsh then: Yn ôl'),
    '  English: Return',
    '  Welsh: Ymlaen',
  ]);
  change('en', 'Return', 'Back');
  expect(lines()).toEqual([...then('  Welsh then: Yn ôl'), '  English: Back', '  Welsh: Ymlaen']);
  expect(changedSince()).toBe(
    ['yes: one of the two has changed since they were compared', ...then('Welsh then: Yn ôl')].join('. '),
  );
});

it('knows of Welsh that was written after its English', () => {
  const hasGit = git('commit', '-am', 'Welsh and English');
  change('cy', 'Ymlaen', 'Dychwelyd');
  told(['reviewed', 'ui:actions/back'], words);
  git('commit', '-am', 'Welsh alone');
  change('cy', 'Dychwelyd', 'Mynd yn ôl');
  expect(told(['stale'], words).lines[1]).toBe(hasGit ? '  Welsh then: Dychwelyd' : '  English: Back');
});

it('does without where git has not', () => {
  const folder = copyOfWords();
  replaceIn(join(folder, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
  expect(textsIn(told(['stale'], folder).lines)).toEqual(['  English: Go back', '  Welsh: Yn ôl']);
});
