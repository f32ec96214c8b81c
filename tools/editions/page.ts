import type { Language } from '../../src/words/language-ids';
import { escaped as inMarkup } from '../lib/escaped';
import { pageAlone } from '../lib/page-alone';
import type { Computed, Consequence } from './consequences';
import type { Difference } from './compared';
import type { Names } from './said';

/** A promise that holds in only one of two editions, and how it fails in the other, in the English of the proof. */
export interface Broken {
  readonly id: string;
  readonly turn: 'gains' | 'loses';
  readonly wrong: string;
}
/** The promises that were tried on both editions, and those that are broken in one. */
export interface Promised {
  readonly tried: readonly string[];
  readonly broken: readonly Broken[];
}
/** The content of a change book; an error for a part that cannot be tried. `rules` are worded by language. */
export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly texts: Readonly<Record<Language, readonly Difference[]>>;
  readonly rules: Readonly<Record<Language, readonly Difference[]>> | Error;
  readonly code: { readonly rules: readonly string[]; readonly others: readonly string[] };
  readonly follows: Computed | Error;
  readonly promises: Promised | Error;
}
type Each = readonly (readonly [Language, Names])[];

const escaped = (text: string): string => inMarkup(text).replace(/\n/g, '<br>');

/** A row with the languages side by side. */
const row = (all: Each, cell: (names: Names, language: Language) => string): string =>
  `<tr>${all.map(([language, names]) => `<td lang="${language}">${cell(names, language)}</td>`).join('')}</tr>`;
const heading = (all: Each, key: string): string =>
  `<tr>${all.map(([language, { t }]) => `<th scope="col" lang="${language}">${escaped(t(key))}</th>`).join('')}</tr>`;

const part = (text: string | undefined, tag: 'del' | 'ins'): string =>
  text === undefined ? '' : `<${tag}>${escaped(text)}</${tag}>`;

/** The longest run of words that two texts have in common: where it begins in each, and how many words it has. */
function commonRun(
  one: readonly string[],
  other: readonly string[],
): readonly [at: number, to: number, length: number] {
  const ends = other.map(() => 0);
  let found: readonly [number, number, number] = [0, 0, 0];
  for (const [at, word] of one.entries())
    // From the end, so that the run which ends at the word before is still there to be read.
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const length = (ends[to] = other[to] === word ? 1 + (ends[to - 1] ?? 0) : 0);
      if (length > found[2]) found = [at - length + 1, to - length + 1, length];
    }
  return found;
}
/** Shows two texts word by word: what is in both once, and between that what is in the one and in the other alone. */
function wordByWord(one: readonly string[], other: readonly string[]): string {
  const [at, to, length] = commonRun(one, other);
  const [gone, come] = [one.join(''), other.join('')];
  if (length === 0) return [gone && part(gone, 'del'), come && part(come, 'ins')].filter(Boolean).join(' ');
  const [before, behind] = [one.slice(0, at), one.slice(at + length)];
  const same = escaped(one.slice(at, at + length).join(''));
  return wordByWord(before, other.slice(0, to)) + same + wordByWord(behind, other.slice(to + length));
}
const compared = ({ was, is }: Difference): string =>
  was === undefined || is === undefined
    ? part(was, 'del') + part(is, 'ins')
    : wordByWord(was.split(/(?<=\s)/), is.split(/(?<=\s)/));

const howOf = ({ was, is }: Difference): string =>
  was === undefined ? 'added' : is === undefined ? 'gone' : 'changed';

/** Shows each difference once, side by side; `same` provides the text of a language in which nothing differs. */
function differing(
  all: Each,
  found: Readonly<Record<Language, readonly Difference[]>>,
  title: (names: Names, key: string) => string,
  none: string,
  same: (names: Names, key: string) => string = () => '',
): string {
  const keys = [...new Set(all.flatMap(([language]) => found[language].map(({ key }) => key)))];
  if (keys.length === 0) return row(all, ({ t }) => escaped(t(none)));
  return keys
    .map((key) =>
      row(all, (names, language) => {
        const one = found[language].find((other) => other.key === key);
        return one
          ? `<p class="key">${escaped(title(names, key))} (${escaped(names.t(`texts/${howOf(one)}`))})</p>${compared(one)}`
          : same(names, key);
      }),
    )
    .join('\n');
}

const shareOf = (count: bigint, cases: bigint): string => {
  const share = Number((count * 10_000_000n) / cases) / 100_000;
  return share < 0.01 ? '< 0.01' : share.toFixed(2);
};
const roughly = (count: bigint): string =>
  count < 1_000_000n ? String(count) : Number(count).toExponential(2).replace('e+', ' × 10^');

function consequence(
  { t, item, example }: Names,
  { turn, items, count, example: one }: Consequence,
  cases: bigint,
): string {
  const counted = t('follows/count', { count: roughly(count), share: shareOf(count, cases) });
  return [
    `<p><strong>${escaped(t(`turn/${turn}`))}</strong> ${items.map((id) => escaped(item(id))).join('; ')}</p>`,
    `<p class="key">${escaped(`${counted}; ${t('follows/example', { example: example(one) })}`)}</p>`,
  ].join('');
}

/** A row that says that something could not be tried, and why, so that it is not taken for "no consequences". */
const failed = (all: Each, key: 'rules' | 'follows' | 'promises', { message }: Error): string =>
  row(all, ({ t }) => `<p><strong>${escaped(t(`${key}/failed`))}</strong></p><p lang="en">${escaped(message)}</p>`);

function following(all: Each, { items, cases, all: found }: Computed): string {
  const said = { items: String(items), cases: roughly(cases) };
  const none = found.length === 0 ? 'follows/none' : undefined;
  return [
    row(all, ({ t }) => escaped([t('follows/computed', said), none && t(none)].filter(Boolean).join(' '))),
    ...found.map((one) => row(all, (names) => consequence(names, one, cases))),
  ].join('\n');
}

const brokenPromise = ({ t, text, item }: Names, { id, turn, wrong }: Broken): string =>
  [
    `<p><strong>${escaped(t(`turn/${turn}`))}</strong> ${escaped(item(`promise ${id}`))}</p>`,
    `<p>${escaped(text(`promises:${id}/sentence`) ?? '')}</p><p class="key" lang="en">${escaped(wrong)}</p>`,
  ].join('');

function promised(all: Each, { tried, broken }: Promised): string {
  const came = broken.length === 0 ? ['promises/none', 'promises/searched'] : ['promises/searched'];
  const computed = ({ t }: Names) => t('promises/computed', { promises: tried.join(', ') });
  return [
    row(all, (names) => escaped([computed(names), ...came.map((key) => names.t(key))].join(' '))),
    ...broken.map((one) => row(all, (names) => brokenPromise(names, one))),
  ].join('\n');
}

const style = `@page{size:A4;margin:14mm}body{font:10pt/1.35 sans-serif;margin:1em auto;max-width:190mm}h1{font-size:14pt}table{width:100%;border-collapse:collapse;table-layout:fixed}td,th{border:1px solid #767676;padding:1.5mm;vertical-align:top;text-align:left;overflow-wrap:anywhere}th{background:#e8edee}p,ul{margin:0 0 1mm}ul{padding-left:4mm}.key{color:#4c6272;font-size:8.5pt}del{background:#fbe3e4}ins{background:#dff0e3;text-decoration:none;font-weight:bold}p,li{break-inside:avoid}`;

/** Returns the change book as one self-contained page. Takes the names in each language, and the changes. */
export function changeBook(all: Each, changes: Changes): string {
  const { code, rules, follows, promises } = changes;
  const ruleTitle = ({ name, t }: Names, key: string): string => {
    const [, of = '', field = ''] = /^(.*) (\S+)$/.exec(key) ?? [];
    return `${name(of)}: ${t(`fields/${field}`).replace('fields/', '')}`;
  };
  const files = (key: string, some: readonly string[]): string =>
    some.length > 0 ? row(all, ({ t }) => escaped(t(key, { files: some.join(', ') }))) : '';
  const body = [
    heading(all, 'texts/title'),
    differing(
      all,
      changes.texts,
      (_, key) => key,
      'texts/none',
      ({ text }, key) => escaped(text(key) ?? ''),
    ),
    heading(all, 'rules/title'),
    rules instanceof Error ? failed(all, 'rules', rules) : differing(all, rules, ruleTitle, 'rules/none'),
    files('rules/files', code.rules),
    files('rules/others', code.others),
    heading(all, 'follows/title'),
    follows instanceof Error ? failed(all, 'follows', follows) : following(all, follows),
    promises instanceof Error ? failed(all, 'promises', promises) : promised(all, promises),
  ].join('\n');
  const titles = all.map(([language, { t }]) => `<span lang="${language}">${escaped(t('title'))}</span>`).join(' / ');
  const edition = row(
    all,
    ({ t }) =>
      `<p><strong>${escaped(t('edition', { before: changes.before, after: changes.after }))}</strong></p>${escaped(t('lead'))}`,
  );
  const title = all.map(([, { t }]) => escaped(t('title'))).join(' / ');
  const table = `<h1>${titles}</h1><table>\n${edition}\n${body}\n</table>`;
  return pageAlone({ language: 'en', title, css: style, body: table });
}
