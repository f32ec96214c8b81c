import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'sass';
import type { Language } from '../../src/words/language-ids';
import { languages, loadBookWords } from '../../src/words/languages';
import { Tagged } from '../../src/words/Tagged';
import { type Words, wordsIn } from '../../src/words/words';
import { pageAlone } from '../lib/page-alone';
import type { Codes } from './codes';
import { Lines, Sign } from './judgement/page';
import { trainingTexts } from './training';

// At once: what runs this file takes no import once it has been read.
await loadBookWords();

/** A page of training, or a made-up case: the first names in the keys of its texts. */
const groupOf = (key: string): string => key.split('/').slice(0, 2).join('/');

/** All texts of training, by language: gone through once for the whole page. */
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
        <Sign words={words} code={code} key={words.language} />
      ))}
    </>
  );
}

/** All texts of training as one page that needs nothing else, the languages side by side. In: the project's folder; the codes that are signed. */
export function trainingPage(root: string, { parts }: Codes): string {
  const all = languages.map(wordsIn);
  const { css } = compile(join(root, 'tools/book/judgement/judgement.scss'), { style: 'compressed', charset: false });
  const foot = all.map(({ t }) => t('book:training')).join(' / ');
  const body = renderToStaticMarkup(<Training all={all} code={parts['reference/training'].code} />);
  const style = `${css}\n:root{--foot:${JSON.stringify(foot)}}`;
  return pageAlone({ language: 'en', title: foot, css: style, body: `<main>${body}</main>` });
}
