import book from '../../locales/en/book.json' with { type: 'json' };
import { fill } from '../build/fill.ts';
import { plainError } from '../build/plain-error.ts';
import { say } from '../hosting/words.ts';
import type { Commit } from './commit.ts';

/** What stands over the lines of a version for who uses it with families; what follows under another heading is for who runs it. */
const forFamilies = '### For who uses it with families';

/** The lines of a version for who uses it with families, each whole. Throws where the changelog has none. */
function linesOf(changelog: string, version: string): readonly string[] {
  const part = changelog
    .split(/^## /m)
    .find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
  const [, after = ''] = part?.split(forFamilies) ?? [];
  const lines = after.split(/^### /m)[0]?.split(/\n- /).slice(1) ?? [];
  if (lines.length === 0) throw plainError(say('noNotes', { version }));
  return lines.map((line) => line.replace(/\s*\n\s*/g, ' ').trim());
}

/**
 * What a version brings to who uses it with families, in the words of the changelog.
 * In: the changelog, the version and the commit, and the code of the content, which the app and the book show. Throws where the changelog has nothing of that version.
 */
export const notesOf = (changelog: string, version: string, { hash, at }: Commit, code: string): string =>
  [
    `# Clear Steps / Camau Clir ${version}`,
    '',
    fill(book.edition, { version, code }),
    '',
    say('notesFrom', { hash, day: at.toISOString().slice(0, 10) }),
    '',
    ...linesOf(changelog, version).map((line) => `- ${line}`),
    '',
  ].join('\n');
