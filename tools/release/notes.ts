import { plainError } from '../build/plain-error.ts';
import { say } from '../hosting/words.ts';
import type { Commit } from './commit.ts';

/** The lines of a version in the changelog, each whole. Throws where it has none. */
function linesOf(changelog: string, version: string): readonly string[] {
  const part = changelog
    .split(/^## /m)
    .find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
  const lines = part?.split(/\n- /).slice(1) ?? [];
  if (lines.length === 0) throw plainError(say('noNotes', { version }));
  return lines.map((line) => line.replace(/\s*\n\s*/g, ' ').trim());
}

// A command or a file is named as code: such a line is for who runs the app, not for who refers with it.
const isForWhoRunsIt = (line: string): boolean => line.includes('`');

/**
 * What a version brings, from the changelog: first for who uses it with families, then for who runs it.
 * In: the changelog, the version and the commit. Throws where the changelog has nothing of that version.
 */
export function notesOf(changelog: string, version: string, { hash, at }: Commit): string {
  const lines = linesOf(changelog, version);
  const part = (title: 'notesUse' | 'notesRun', isIn: (line: string) => boolean): readonly string[] => {
    const found = lines.filter(isIn);
    return found.length === 0 ? [] : [`## ${say(title)}`, '', ...found.map((line) => `- ${line}`), ''];
  };
  return [
    `# Clear Steps / Camau Clir ${version}`,
    '',
    say('notesFrom', { hash, day: at.toISOString().slice(0, 10) }),
    '',
    ...part('notesUse', (line) => !isForWhoRunsIt(line)),
    ...part('notesRun', isForWhoRunsIt),
  ].join('\n');
}
