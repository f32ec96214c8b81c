import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, othersThan, ownFirst } from '../../src/words/language-ids.ts';
import { markedWords } from '../../src/words/language-marks.ts';

type Texts = Readonly<Record<string, string>>;
interface Words {
  readonly plain: Texts & { readonly order: string };
  readonly doNots: Texts;
  readonly ui: {
    readonly name: string;
    readonly evidence: { readonly title: string };
    readonly actions: { readonly hide: string };
  };
}

function wordsOf(root: string, language: Language): Words {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'locales', language, `${file}.json`), 'utf8'));
  return { plain: read('plain'), doNots: read('do-nots'), ui: read('ui') } as Words;
}

/** Turns a text's numbers to ring into links, and marks its words of another language. */
const withMarks = new RegExp(markedWords, 'g');
const marked = (text: string): string =>
  text.replace(withMarks, '<span lang="$1">$2</span>').replace(/\b(999|101)\b/g, '<a href="tel:$1">$1</a>');

const items = (lines: readonly string[]): string => lines.map((line) => `<li>${marked(line)}</li>`).join('');

function textIn(root: string, language: Language): string {
  const { plain, doNots, ui } = wordsOf(root, language);
  return (
    `<section lang="${language}"><p><strong>${marked(plain['danger'] ?? '')}</strong></p>`
    + `<h2>${plain['orderTitle']}</h2><ol>${items(plain.order.split('\n'))}</ol>`
    + `<h2>${ui.evidence.title}</h2><ul>${items(Object.values(doNots))}</ul>`
    + `<p>${plain['lead']} <a href="./">${plain['again']}</a></p></section>`
  );
}

/** Returns a text of a language by its key at the top of a file of words, or '' if there is none. */
export const textOf = (root: string, language: string, file: string, key: string): string =>
  (JSON.parse(readFileSync(join(root, 'locales', language, `${file}.json`), 'utf8')) as Texts)[key] ?? '';
const nameOf = (root: string, language: Language): string => textOf(root, language, 'ui', 'name');

/** Returns the app's name in all languages, the page's own first. */
export const namesIn = (root: string, own: Language): string =>
  ownFirst(own)
    .map((language) => nameOf(root, language))
    .join(' / ');

/** Returns a short text in all languages, the page's own first; each other one is marked with its language. */
const inEach = (own: Language, text: (language: Language) => string): string =>
  text(own)
  + othersThan(own)
    .map((other) => ` / <span lang="${other}">${text(other)}</span>`)
    .join('');

/** Returns the app's name as a heading, in all languages. */
export const headingIn = (root: string, own: Language): string =>
  `<h1>${inEach(own, (language) => nameOf(root, language))}</h1>`;

/** Returns the button that hides the text below, in all languages; the preboot script handles its press. */
export const hideIn = (root: string, own: Language): string =>
  '<button type="button" class="nhsuk-button nhsuk-button--secondary" data-action="hide">'
  + `${inEach(own, (language) => wordsOf(root, language).ui.actions.hide)}</button>\n`;

/** Returns the text for when the app does not run, in all languages: 999, who to tell in which order, evidence. */
export const plainText = (root: string, own: Language): string =>
  [headingIn(root, own), ...ownFirst(own).map((language) => textIn(root, language))].join('\n');
