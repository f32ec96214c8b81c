import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/words/language-ids.ts';
import { emptyPolicy } from './headers.ts';

const textOf = (root: string, language: string, file: string, key: string): string =>
  (JSON.parse(readFileSync(join(root, 'locales', language, `${file}.json`), 'utf8')) as Record<string, string>)[key]
  ?? '';
const nameIn = (root: string, language: string): string => textOf(root, language, 'ui', 'name');
const headingIn = (root: string, language: string): string =>
  language === languages[0] ? nameIn(root, language) : `<span lang="${language}">${nameIn(root, language)}</span>`;

function sectionIn(root: string, language: string): string {
  const danger = textOf(root, language, 'plain', 'danger').replace('999', '<a href="tel:999">999</a>');
  return `<section lang="${language}"><p>${textOf(root, language, 'hosting', 'nothingHere')}</p><p><strong>${danger}</strong></p></section>`;
}

/**
 * The page for an address that has no file, in all languages. It names no file and no address: it may be shown anywhere below the app.
 * Without it some hosts answer with the app itself, and a browser would keep that for a year in the place of a script.
 */
export const notFoundPage = (root: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${emptyPolicy}">
<title>${languages.map((language) => nameIn(root, language)).join(' / ')}</title>
<h1>${languages.map((language) => headingIn(root, language)).join(' / ')}</h1>
${languages.map((language) => sectionIn(root, language)).join('\n')}
</html>
`;
