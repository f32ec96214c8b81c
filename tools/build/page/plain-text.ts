import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/words/language-ids.ts';
import { markedWords } from '../../../src/words/language-marks.ts';

type Texts = Readonly<Record<string, string>>;
interface Words {
  readonly plain: Texts & { readonly order: string };
  readonly doNots: Texts;
  readonly ui: { readonly evidence: { readonly title: string } };
}

function wordsOf(root: string, language: string): Words {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'locales', language, `${file}.json`), 'utf8'));
  return { plain: read('plain'), doNots: read('do-nots'), ui: read('ui') } as Words;
}

/** A text with its numbers to ring as links, and its words of another language marked as such. */
const withMarks = new RegExp(markedWords, 'g');
const marked = (text: string): string =>
  text.replace(withMarks, '<span lang="$1">$2</span>').replace(/\b(999|101)\b/g, '<a href="tel:$1">$1</a>');

const items = (lines: readonly string[]): string => lines.map((line) => `<li>${marked(line)}</li>`).join('');

function textIn(root: string, language: string): string {
  const { plain, doNots, ui } = wordsOf(root, language);
  return (
    `<section lang="${language}"><p><strong>${marked(plain['danger'] ?? '')}</strong></p>`
    + `<h2>${plain['orderTitle']}</h2><ol>${items(plain.order.split('\n'))}</ol>`
    + `<h2>${ui.evidence.title}</h2><ul>${items(Object.values(doNots))}</ul>`
    + `<p>${plain['lead']} <a href="./">${plain['again']}</a></p></section>`
  );
}

/** What stands while there is no app, in all languages: 999, the order of referral, and how evidence is protected. */
export const plainText = (root: string): string => languages.map((language) => textIn(root, language)).join('\n');
