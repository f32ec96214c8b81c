import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'sass';
import edition from 'virtual:edition';
import { BookBody } from '../../src/review/Book';
import { footOf, type PartCodes } from '../../src/review/Pairs';
import { partIds, signedAs } from '../../src/review/part-ids';
import type { Language } from '../../src/words/language-ids';
import { languages, loadBookWords } from '../../src/words/languages';
import { Tagged, type Words, wordsIn } from '../../src/words/words';
import { pageAlone } from '../lib/page-alone';
import type { Codes } from '../drawn/codes';
import { sheetFiles } from './confirm';
import { Lines, sheetPage, Sign } from './sheet';
import { trainingTexts } from '../drawn/training';

// Loaded here because Vite's module runner accepts no further import once this file has been evaluated.
await loadBookWords();

const packages = join(dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')), '..');

/** Returns the compiled styles of a project file and of everything it imports. */
const styles = (root: string, file: string): string =>
  compile(join(root, file), { loadPaths: [packages], quietDeps: true, style: 'compressed', charset: false }).css;

const codesOf = ({ parts }: Codes): PartCodes =>
  Object.fromEntries(partIds.flatMap((part) => (part === 'sign' ? [] : [[part, parts[signedAs(part)].code] as const])));

/** Returns the reviewer's book as one self-contained page. Takes the project folder and its content codes. */
function bookPage(root: string, codes: Codes): string {
  const all = languages.map(wordsIn);
  const titles = all.map(({ t }) => t('book:title'));
  const css = ['src/app/style.scss', 'src/app/styles/lazy-parts.scss', 'src/review/book.scss']
    .map((file) => styles(root, file))
    .join('\n')
    // Pictures for form fields that the book does not use.
    .replace(/url\("\/[^)]*\)/g, 'none');
  const foot = `:root{--book-edition:${JSON.stringify(footOf(all))}}`;
  const body = renderToStaticMarkup(
    <main className="page">
      <div className="page__body">
        <h1 className="page-title">
          {all.map(({ language, t }, at) => (
            <span key={language} lang={language}>
              {at > 0 ? ' / ' : ''}
              {t('book:title')}
            </span>
          ))}
        </h1>
        <BookBody languages={all} codes={codesOf(codes)} edition={{ version: edition.version, code: codes.edition }} />
      </div>
    </main>,
  );
  return pageAlone({ language: 'en', title: titles.join(' / '), css: `${css}\n${foot}`, body });
}

/** The page of training, or the made-up case, that a text belongs to: the first two names in its key. */
const groupOf = (key: string): string => key.split('/').slice(0, 2).join('/');

/** All training texts by language, collected once for the whole page. */
type Texts = ReadonlyMap<Language, ReadonlyMap<string, string>>;

function Rows({ texts, keys }: { texts: Texts; keys: readonly string[] }) {
  return (
    <table>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            {[...texts].map(([language, own]) => (
              <td lang={language} key={language}>
                <Lines text={own.get(key) ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Training({ all, code }: { all: readonly Words[]; code: string }) {
  const texts: Texts = new Map(all.map(({ language }) => [language, trainingTexts(language)]));
  const keys = [...new Set([...texts.values()].flatMap((own) => [...own.keys()]))];
  const groups = [...new Set(keys.map(groupOf))];
  return (
    <>
      <h1>
        <Tagged text={all.map(({ t }) => t('book:training')).join(' / ')} />
      </h1>
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <Rows texts={texts} keys={keys.filter((key) => groupOf(key) === group)} />
        </section>
      ))}
      {all.map((words) => (
        <Sign words={words} parts={[{ code }]} key={words.language} />
      ))}
    </>
  );
}

/** Returns all training texts as one page, the languages side by side. Takes the project folder and its codes. */
export function trainingPage(root: string, { parts }: Codes): string {
  const all = languages.map(wordsIn);
  const { css } = compile(join(root, 'tools/book/sheet.scss'), { style: 'compressed', charset: false });
  const foot = all.map(({ t }) => t('book:training')).join(' / ');
  const body = renderToStaticMarkup(<Training all={all} code={parts['reference/training'].code} />);
  const style = `${css}\n:root{--foot:${JSON.stringify(foot)}}`;
  return pageAlone({ language: 'en', title: foot, css: style, body: `<main>${body}</main>` });
}

/**
 * Returns by file name what is printed: the judgement books, the reviewer's book and the training texts; and the sheets
 * to confirm, with the files to fill in.
 */
export const allOf = (root: string, codes: Codes) => ({
  pages: {
    ...Object.fromEntries(
      languages.map((language) => [`clear-steps-judgement-${language}`, sheetPage(root, language, codes)]),
    ),
    'clear-steps-book': bookPage(root, codes),
    'clear-steps-training': trainingPage(root, codes),
  } as Readonly<Record<string, string>>,
  sheets: sheetFiles(root),
});
