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
/** Where what is new is written in each language. */
const changelogs: InEach = { en: 'CHANGELOG.md', cy: 'CHANGELOG.cy.md' };
/** What stands over the lines of a version for who uses it with families; what follows under another heading is for who runs it. */
const forFamilies: InEach = {
  en: '### For who uses it with families',
  cy: '### I’r rhai sy’n ei ddefnyddio gyda theuluoedd',
};
const editions: InEach = { en: bookEn.edition, cy: bookCy.edition };

/** The changelog of a language. */
export const changelogIn = (language: Language): string => readFileSync(join(root, changelogs[language]), 'utf8');

/** The lines of a version for who uses it with families, each whole. Throws where the changelog of the language has none. */
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
 * What a version brings to who uses it with families, in the words of the changelog of a language.
 * In: that changelog, the edition, whose codes the app shows, and the commit. Throws where the changelog has nothing of that version.
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
