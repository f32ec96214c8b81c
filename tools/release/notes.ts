import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import bookCy from '../../locales/cy/book.json' with { type: 'json' };
import bookEn from '../../locales/en/book.json' with { type: 'json' };
import type { Language } from '../../src/words/language-ids.ts';
import { fill } from '../lib/fill.ts';
import { plainError } from '../lib/plain-error.ts';
import { say, sayIn } from '../hosting/words.ts';
import type { Edition } from '../lib/edition.ts';
import { root } from '../lib/root.mjs';
import type { Commit } from './commit.ts';

type InEach = Readonly<Record<Language, string>>;
/** The file with what is new, in each language. */
const changelogs: InEach = { en: 'CHANGELOG.md', cy: 'CHANGELOG.cy.md' };
/** The heading of what is new for those who use the app with families. Other headings are for those who run it. */
const forFamilies: InEach = {
  en: '### For those who use it with families',
  cy: '### I’r rhai sy’n ei ddefnyddio gyda theuluoedd',
};
const editions: InEach = { en: bookEn.edition, cy: bookCy.edition };

/** Returns the changelog of a language. */
export const changelogIn = (language: Language): string => readFileSync(join(root, changelogs[language]), 'utf8');

/** Returns the lines of a version for those who use it with families. Throws if the changelog has none. */
export function linesOf(changelog: string, version: string, language: Language): readonly string[] {
  const part = changelog
    .split(/^## /m)
    .find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
  const [, after = ''] = part?.split(forFamilies[language]) ?? [];
  const lines = after.split(/^### /m)[0]?.split(/\n- /).slice(1) ?? [];
  if (lines.length === 0) throw plainError(say('noNotes', { file: changelogs[language], version }));
  return lines.map((line) => line.replace(/\s*\n\s*/g, ' ').trim());
}

/**
 * Returns what a version brings to those who use it with families, in the words of a language's changelog, with the
 * codes that the app shows and the commit. Throws if the changelog has nothing on that version.
 */
export const notesOf = (
  changelog: string,
  { version, code, local }: Edition,
  { hash, at }: Commit,
  language: Language,
): string =>
  [
    `# Clear Steps / Camau Clir ${version}`,
    '',
    fill(editions[language], { version, code }),
    '',
    sayIn(language)('notesOwn', { local }),
    '',
    sayIn(language)('notesFrom', { hash, day: at.toISOString().slice(0, 10) }),
    '',
    ...linesOf(changelog, version, language).map((line) => `- ${line}`),
    '',
  ].join('\n');
