import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'sass';
import edition from 'virtual:edition';
import { judged, lastProof } from '../../src/review/judged/parts';
import type { ColumnId, NumberedRow, Table } from '../../src/review/judged/table';
import { type JudgementId, judgementIds, numbers, titleOf } from '../../src/review/part-ids';
import { type Language, loadBookWords } from '../../src/words/languages';
import { Tagged, type Words, wordsIn, dateInWords } from '../../src/words/words';
import { contentOf } from '../assurance/last-run';
import { pageAlone } from '../lib/page-alone';
import type { Codes } from '../drawn/codes';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import { protocolText } from './protocol-text';
import './sheet.scss';

// Loaded here because Vite's module runner accepts no further import once this file has been evaluated.
await loadBookWords();

/** Shows each line of a text as a paragraph. */
export const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, at) => (
    <p key={at}>
      <Tagged text={line} />
    </p>
  ));

/** Columns whose values say what they are without its title. */
const untitled: readonly ColumnId[] = ['when', 'order', 'form', 'read', 'means', 'ours'];
const bracketed: readonly ColumnId[] = ['stands', 'sure', 'checked'];
/** Lines as one running text: a line that ends a sentence is not closed again. */
const running = (text: string): string => text.replace(/([.:!?’])?\n/g, (_, end = ';') => `${String(end)} `);

/** A cell after the first, as it follows on: in brackets, or after the title of its column. */
function following({ id, text }: Table['columns'][number], cell: string): string {
  if (bracketed.includes(id)) return ` (${running(cell)})`;
  return untitled.includes(id) ? ` · ${running(cell)}` : ` · ${text}: ${running(cell)}`;
}

function Rules({ words, table: { title, columns, rows } }: { words: Words; table: Table<NumberedRow> }) {
  return (
    <table>
      {title ? (
        <caption>
          <Lines text={title} />
        </caption>
      ) : null}
      <tbody>
        {rows.map(({ id, cells: [first = '', ...others] }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>
              <Tagged text={running(first)} />
              {others.map((cell, at) =>
                // What has no brackets is good practice.
                cell === '' || cell === words.t('judgement:practice') ? null : (
                  <span className={columns[at + 1]!.id} key={at}>
                    <Tagged text={following(columns[at + 1]!, cell)} />
                  </span>
                ),
              )}
            </td>
            <td className="agree">
              <span className="box" aria-label={words.t('judgement:columns/agree')} role="img" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const verdicts = ['may', 'mayOnceChanged', 'mayNot'] as const;
const toFillIn = ['name', 'role', 'organisation', 'date', 'signature', 'again'] as const;

/** Lines to fill in by hand, each with what belongs there. */
export const Fill = ({ words, parts }: { words: Words; parts: readonly (typeof toFillIn)[number][] }) => (
  <p className="fill">
    {parts.map((line) => (
      <span className={line} key={line}>
        {words.t(`book:sign/${line}`)}
      </span>
    ))}
  </p>
);

interface SignProps {
  readonly words: Words;
  /** What is signed, each with its title, if it has one, and its content code. */
  readonly parts: readonly { readonly title?: string; readonly code: string }[];
  readonly children?: ReactNode;
}
/** The place to sign: a verdict on each part, with its content code, and who signs. */
export const Sign = ({ words, words: { t }, parts, children }: SignProps) => (
  <div className="sign">
    {parts.map(({ title, code }) => (
      <div className="signed" key={code}>
        <p className="verdicts">
          <span className="title">{title}</span>
          {verdicts.map((verdict) => (
            <span key={verdict}>
              <span className="box" /> {t(`judgement:sign/${verdict}`)}
            </span>
          ))}
        </p>
        <p className="code">{t('judgement:code', { code })}</p>
      </div>
    ))}
    {children}
    <Fill words={words} parts={toFillIn} />
  </div>
);

const headOf = (words: Words, part: JudgementId): string => `${numbers[part]}. ${titleOf(words, part)}`;

function Part({ words, part }: { words: Words; part: JudgementId }) {
  const { lead, tables } = judged(words, part);
  return (
    <section className={part}>
      <h2>{headOf(words, part)}</h2>
      <Lines text={lead} />
      <div className="columns">
        {tables.map((table, at) => (table.isApart ? null : <Rules words={words} table={table} key={at} />))}
      </div>
    </section>
  );
}

interface Given {
  readonly words: Words;
  readonly codes: Codes;
  readonly protocol: ReadonlyMap<ClauseId, string> | undefined;
  /** The content that the last proof was recorded with. */
  readonly proved: string;
}

/** Marks each line as English: the protocol's own text is in English, whatever the language of the book. */
const inEnglish = (text: string | undefined): string | undefined =>
  text
    ?.split('\n')
    .map((line) => `<en>${line}</en>`)
    .join('\n');

/** The protocol's own text, if the adopter has supplied it, with each clause beside our wording. */
function Clauses({ words, protocol }: { words: Words; protocol: ReadonlyMap<ClauseId, string> }) {
  const columns = (['protocol', 'ours'] as const).map((id) => ({ id, text: words.t(`judgement:columns/${id}`) }));
  const rows = clauseIds.map((clause, at) => ({
    id: `${String(judgementIds.length + 1)}.${String(at + 1)}`,
    cells: [
      inEnglish(protocol.get(clause)) ?? words.t('judgement:notFound'),
      [`ui:clauseRefs/${clause}`, `clauses:${clause}/says`, `clauses:${clause}/note`]
        .flatMap((key) => words.maybe(key) ?? [])
        .join('\n'),
    ],
  }));
  return (
    <section className="clauses">
      <h2>{words.t('judgement:tables/clauses')}</h2>
      <Rules words={words} table={{ columns, rows }} />
    </section>
  );
}

function Judgement({ words, codes, protocol, proved }: Given) {
  const { t, lines } = words;
  return (
    <>
      <h1>{t('judgement:title')}</h1>
      <p>
        <strong>
          {t('ui:name')}. {t('judgement:edition', { version: edition.version })}
        </strong>
      </p>
      <p>{t('clauses:header/edition')}</p>
      <Lines text={lines('judgement:lead').join('\n')} />
      <p>
        {t('book:proof/on', { date: dateInWords(words, lastProof.date) })}. {proved}
      </p>
      {judgementIds.map((part) => (
        <Part words={words} part={part} key={part} />
      ))}
      {protocol ? <Clauses words={words} protocol={protocol} /> : null}
      <Sign
        words={words}
        parts={judgementIds.map((part) => ({
          title: headOf(words, part),
          code: codes.parts[`judgement/${part}`].code,
        }))}
      >
        <p className="code">{t('judgement:sign/whole', { version: edition.version, code: codes.edition })}</p>
      </Sign>
    </>
  );
}

/** Returns the judgement book in a language as one page. Takes the project folder and its content codes. */
export function sheetPage(root: string, language: Language, codes: Codes): string {
  const words = wordsIn(language);
  const { t } = words;
  const { css } = compile(join(root, 'tools/book/sheet.scss'), { style: 'compressed', charset: false });
  const code = codes.edition.slice(0, 8);
  const foot = t('judgement:foot', { title: t('judgement:title'), name: t('ui:name'), version: edition.version, code });
  const style = `${css}\n:root{--foot:${JSON.stringify(foot)}}`;
  const given = { words, codes, protocol: protocolText(root), proved: contentOf(language, lastProof.edition) };
  const body = renderToStaticMarkup(<Judgement {...given} />);
  return pageAlone({ language, title: t('judgement:title'), css: style, body: `<main>${body}</main>` });
}
