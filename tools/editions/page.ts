import type { Language } from '../../src/words/language-ids';
import { pageAlone } from '../lib/page-alone';
import type { Space } from '../proof/search/space';
import type { Computed, Consequence } from './consequences';
import type { Difference, Untried } from './compared';
import type { Literal } from './kinds';
import type { Names } from './said';

/** A promise that holds in one of two editions alone, and how it fails in the other. */
export interface Broken {
  readonly id: string;
  readonly turn: 'gains' | 'loses';
  /** In each language. */
  readonly wrong: Readonly<Record<Language, string>>;
  /** In how many cases, of all there can be; undefined where it is not tried on every case. */
  readonly count: bigint | undefined;
  readonly cases: bigint;
  readonly file: string | undefined;
}
/** What was tried of the promises, of all or of those named, and what came of it. */
export interface Promised {
  readonly tried: readonly string[];
  readonly untried: readonly Untried[];
  readonly broken: readonly Broken[];
}
interface Follows {
  readonly computed: Computed;
  readonly space: Space;
}
/**
 * All that a change book says; an error where a part of it cannot be tried on both editions. `rules`: by language, as their words differ.
 * `fileOf`: of a case, the name of its file.
 */
export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly texts: Readonly<Record<Language, readonly Difference[]>>;
  readonly rules: Readonly<Record<Language, readonly Difference[]>> | Error;
  readonly code: { readonly rules: readonly string[]; readonly others: readonly string[] };
  readonly follows: Follows | Error;
  readonly promises: Promised | Error;
  readonly fileOf: (text: string) => string;
}
type Each = readonly (readonly [Language, Names])[];

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign).replace(/\n/g, '<br>');

/** A row with the languages side by side. */
const row = (all: Each, cell: (names: Names, language: Language) => string): string =>
  `<tr>${all.map(([language, names]) => `<td lang="${language}">${cell(names, language)}</td>`).join('')}</tr>`;
const heading = (all: Each, key: string): string =>
  `<tr>${all.map(([language, { t }]) => `<th scope="col" lang="${language}">${escaped(t(key))}</th>`).join('')}</tr>`;

const part = (text: string | undefined, tag: 'del' | 'ins'): string =>
  text === undefined ? '' : `<${tag}>${escaped(text)}</${tag}>`;

/** A text as it was and as it is, with what both begin and end with told once. */
function compared({ was, is }: Difference): string {
  if (was === undefined || is === undefined) return part(was, 'del') + part(is, 'ins');
  const [one, other] = [was.split(/(?<=\s)/), is.split(/(?<=\s)/)];
  let [before, behind] = [0, 0];
  while (before < Math.min(one.length, other.length) && one[before] === other[before]) before += 1;
  const most = Math.min(one.length, other.length) - before;
  while (behind < most && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const middle = (words: readonly string[]) => words.slice(before, words.length - behind).join('');
  const [gone, come] = [middle(one), middle(other)];
  return [
    escaped(one.slice(0, before).join('')),
    gone && part(gone, 'del'),
    gone && come && ' ',
    come && part(come, 'ins'),
    escaped(one.slice(one.length - behind).join('')),
  ].join('');
}

const howOf = ({ was, is }: Difference): string =>
  was === undefined ? 'added' : is === undefined ? 'gone' : 'changed';

/** What differs, each key once with the languages side by side; in a language in which nothing differs, what `same` gives. */
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

const counted = (t: Names['t'], count: bigint, cases: bigint): string =>
  t('follows/count', { count: roughly(count), share: shareOf(count, cases) });

/** Whether a part of a kind says the same as another. */
const isLike =
  (one: Literal) =>
  (other: Literal): boolean =>
    JSON.stringify(one) === JSON.stringify(other);

type FileOf = Changes['fileOf'];
function consequence({ t, item, kind }: Names, one: Consequence, { computed, space }: Follows, fileOf: FileOf): string {
  const shared = one.kinds?.[0]?.filter((literal) => one.kinds?.every((other) => other.some(isLike(literal)))) ?? [];
  const rest = one.kinds?.map((of) => of.filter((literal) => !shared.some(isLike(literal)))) ?? [];
  const list = rest.map((of) => `<li>${escaped(kind(of, space))}</li>`).join('');
  const lead = [
    shared.length > 0 || rest.length === 1 ? `${t('follows/where')}: ${kind(shared, space)}` : '',
    rest.length > 1 ? `${shared.length > 0 ? t('follows/oneOf') : t('follows/where')}:` : '',
  ];
  const count = counted(t, one.count, computed.cases);
  return [
    `<p><strong>${escaped(t(`turn/${one.turn}`))}</strong> ${one.items.map((id) => escaped(item(id))).join('; ')}</p>`,
    one.kinds
      ? `<p>${escaped(lead.filter(Boolean).join('; '))}</p>${rest.length > 1 ? `<ul>${list}</ul>` : ''}`
      : `<p>${escaped(t('follows/tooMany'))}</p>`,
    `<p class="key">${escaped(count)}; ${escaped(one.file ? t('follows/file', { file: fileOf(one.file) }) : t('follows/noFile'))}</p>`,
  ].join('');
}

const detail = ({ t, item }: Names, one: Consequence, { computed }: Follows): string =>
  `<li>${escaped(`${t(`turn/${one.turn}`)} ${one.items.map(item).join('; ')} (${shareOf(one.count, computed.cases)} %)`)}</li>`;

/** A row that says that something could not be tried, and why: never that nothing follows from it. */
const failed = (all: Each, key: 'rules' | 'follows' | 'promises', { message }: Error): string =>
  row(all, ({ t }) => `<p><strong>${escaped(t(`${key}/failed`))}</strong></p><p lang="en">${escaped(message)}</p>`);

/** What could not be tried, together where the reason is one. */
const notTried = (all: Each, untried: readonly Untried[]): string =>
  [...new Set(untried.map(({ error }) => error))]
    .map((error) =>
      row(all, ({ t, item }) => {
        const items = untried.filter((one) => one.error === error).map((one) => item(one.item));
        return `<p><strong>${escaped(t('turn/untried'))}</strong> ${escaped(items.join('; '))}</p><p lang="en">${escaped(error)}</p>`;
      }),
    )
    .join('\n');

function following(all: Each, follows: Follows, fileOf: FileOf, isDetail: (one: Consequence) => boolean): string {
  const { computed } = follows;
  const details = computed.all.filter(isDetail);
  const said = { items: String(computed.items), cases: roughly(computed.cases) };
  const isNone = computed.all.length + computed.untried.length === 0;
  return [
    row(all, ({ t }) => escaped(`${t('follows/computed', said)}${isNone ? ` ${t('follows/none')}` : ''}`)),
    ...computed.all
      .filter((one) => !isDetail(one))
      .map((one) => row(all, (names) => consequence(names, one, follows, fileOf))),
    details.length > 0
      ? row(
          all,
          (names) =>
            `<p>${escaped(names.t('follows/details'))}:</p><ul>${details.map((one) => detail(names, one, follows)).join('')}</ul>`,
        )
      : '',
    notTried(all, computed.untried),
  ].join('\n');
}

function brokenPromise({ t, item }: Names, language: Language, broken: Broken, fileOf: FileOf): string {
  const { id, turn, wrong, count, cases, file } = broken;
  const last = [
    count === undefined ? '' : counted(t, count, cases),
    file === undefined ? '' : t('follows/file', { file: fileOf(file) }),
  ];
  return [
    `<p><strong>${escaped(t(`turn/${turn}`))}</strong> ${escaped(item(`promise ${id}`))}</p>`,
    `<p>${escaped(wrong[language])}</p>`,
    `<p class="key">${escaped(last.filter(Boolean).join('; '))}</p>`,
  ].join('');
}

function promised(all: Each, { tried, untried, broken }: Promised, fileOf: FileOf): string {
  const said = { promises: tried.join(', ') };
  const came = broken.length === 0 ? 'promises/none' : 'promises/kinds';
  return [
    tried.length > 0
      ? row(all, ({ t }) => escaped(`${t('promises/computed', said)} ${t(came)} ${t('promises/searched')}`))
      : '',
    ...broken.map((one) => row(all, (names, language) => brokenPromise(names, language, one, fileOf))),
    notTried(all, untried),
  ].join('\n');
}

const style = `@page{size:A4;margin:14mm}body{font:10pt/1.35 sans-serif;margin:1em auto;max-width:190mm}h1{font-size:14pt}table{width:100%;border-collapse:collapse;table-layout:fixed}td,th{border:1px solid #767676;padding:1.5mm;vertical-align:top;text-align:left;overflow-wrap:anywhere}th{background:#e8edee}p,ul{margin:0 0 1mm}ul{padding-left:4mm}.key{color:#4c6272;font-size:8.5pt}del{background:#fbe3e4}ins{background:#dff0e3;text-decoration:none;font-weight:bold}p,li{break-inside:avoid}`;

/** The change book as one page that needs nothing else. `isDetail`: what is told in short. */
export function changeBook(all: Each, changes: Changes, isDetail: (one: Consequence) => boolean): string {
  const { code, rules, follows, promises, fileOf } = changes;
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
    follows instanceof Error ? failed(all, 'follows', follows) : following(all, follows, fileOf, isDetail),
    promises instanceof Error ? failed(all, 'promises', promises) : promised(all, promises, fileOf),
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
