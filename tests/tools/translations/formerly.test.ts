import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cellsIn } from '../../../tools/translations/cells.ts';
import { told } from './back';
import { copyOfWords, emptyFolder, replaceIn } from './folder';

const words = copyOfWords();
const change = (before: string, after: string) =>
  replaceIn(join(words, 'en/ui.json'), `"back": "${before}"`, `"back": "${after}"`);

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
function changedSince(): string | undefined {
  const file = join(emptyFolder(), 'texts.csv');
  told(['export', file], words);
  return cellsIn(readFileSync(file, 'utf8')).rows.find(([key]) => key === 'ui:actions/back')?.[5];
}

it('says what the English was when the Welsh was looked at, where git has kept it', () => {
  const hasGit = git('init') && git('add', '.') && git('commit', '-m', 'Words');
  change('Back', 'Go back');
  git('commit', '-am', 'Other words');
  change('Go back', 'Return');
  const then = hasGit ? ['  English then: Back'] : [];
  expect(told(['stale'], words).lines.slice(1, -2)).toEqual([...then, '  English now: Return', '  Welsh: Yn ôl']);
  expect(changedSince()).toBe(
    `yes: the English has changed since the Welsh was looked at${hasGit ? '. It was: Back' : ''}`,
  );
});

it('does without where git has not', () => {
  const folder = copyOfWords();
  replaceIn(join(folder, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
  expect(told(['stale'], folder).lines.slice(1, -2)).toEqual(['  English now: Go back', '  Welsh: Yn ôl']);
});
