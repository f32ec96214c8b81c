import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'sass';
import { BookBody, type Jump } from '../../src/review/Book';
import type { PartCodes } from '../../src/review/Pairs';
import { partIds } from '../../src/review/part-ids';
import edition from 'virtual:edition';
import type { Codes } from './codes';
import { pageAlone } from '../lib/page-alone';
import { footOf } from '../../src/review/edition';
import { languages, loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';

// At once: what runs this file takes no import once it has been read.
await loadBookWords();

const JumpByLink: Jump = ({ place, text }) => <a href={`#${place}`}>{text}</a>;

const packages = join(dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')), '..');

/** The styles of a file of the project, and all that it brings in. */
const styles = (root: string, file: string): string =>
  compile(join(root, file), { loadPaths: [packages], quietDeps: true, style: 'compressed', charset: false }).css;

/** The codes of the parts of the reviewer's book. */
const codesOf = ({ parts }: Codes): PartCodes =>
  Object.fromEntries(
    partIds.flatMap((part) => (part === 'sign' ? [] : [[part, parts[`reference/${part}`].code] as const])),
  );

/** The reviewer's book as one page that needs nothing else: no script, no request. In: the project's folder; the codes that are signed. */
export function bookPage(root: string, codes: Codes): string {
  const all = languages.map(wordsIn);
  const titles = all.map(({ t }) => t('book:title'));
  const css = ['src/app/style.scss', 'src/app/styles/later-parts.scss', 'src/chart/chart.scss', 'src/review/book.scss']
    .map((file) => styles(root, file))
    .join('\n')
    // A picture within a kind of field that the book does not have.
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
        <BookBody
          languages={all}
          jump={JumpByLink}
          codes={codesOf(codes)}
          edition={{ version: edition.version, code: codes.edition }}
        />
      </div>
    </main>,
  );
  return pageAlone({ language: 'en', title: titles.join(' / '), css: `${css}\n${foot}`, body });
}
