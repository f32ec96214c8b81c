import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  type ElementType,
  Fragment,
  type HTMLAttributes,
} from 'react';
import { useTranslation } from 'react-i18next';
import type book from '../../locales/en/book';
import type chart from '../../locales/en/chart';
import type first from '../../locales/en/first';
import type lazy from '../../locales/en/lazy';
import type training from '../../locales/en/training';
import { i18next, isLanguage, type Language, languages, writtenAt } from './languages';
import { languageMark, markedWords } from './language-marks';

/** The texts of the app, file by file. */
export type Locale = typeof first & typeof lazy & typeof book & typeof chart & typeof training;

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}/${Leaves<T[K]>}`;
}[keyof T & string];

/** The key of every text, such as `ui:actions/continue`. A key that is missing in English does not compile. */
export type Key = { [F in keyof Locale]: `${F}:${Leaves<Locale[F]>}` }[keyof Locale];

type Values = Readonly<Record<string, string | number>>;

/** The texts of one language. */
export interface Words {
  readonly language: Language;
  /** Returns the text of a key, with its placeholders filled; `count` picks the plural form. */
  readonly t: (key: Key, values?: Values) => string;
  /** Returns the text of a key that not every item has; undefined if it has none. */
  readonly maybe: (key: string, values?: Values) => string | undefined;
  /** Returns the paragraphs of a text. */
  readonly lines: (key: Key, values?: Values) => readonly string[];
  /** Returns the lines of the text at a place, or of those in it, in their order, each with the key of its text. */
  readonly linesAt: (place: string) => readonly KeyedLine[];
}
type KeyedLine = readonly [key: Key, line: string];

/** Returns the texts in a file, whose key ends with a colon, or in part of one, in their order, each with its key. */
export function textsIn(part: unknown, key: string): readonly (readonly [key: string, text: string])[] {
  if (typeof part === 'string') return [[key, part]];
  const start = key.endsWith(':') ? key : `${key}/`;
  return Object.entries(part ?? {}).flatMap(([name, inner]) => textsIn(inner, start + name));
}
const linesOf = ([key, text]: readonly [string, string]) =>
  text.split('\n').map((line): KeyedLine => [key as Key, line]);

/** Returns the texts of a language that are loaded so far. */
export function wordsIn(language: Language): Words {
  // Texts without placeholders are cached: a screen asks for the same ones at each step.
  const known = new Map<string, string>();
  function whole(key: string): string | undefined {
    const text = known.get(key) ?? writtenAt(language, key);
    if (typeof text !== 'string') return undefined;
    known.set(key, text);
    return text;
  }
  const t = (key: string, values?: Values): string =>
    values ? i18next.t(key, { lng: language, ...values }) : (whole(key) ?? i18next.t(key, { lng: language }));
  return {
    language,
    t,
    maybe: (key, values) => (whole(key) === undefined ? undefined : t(key, values)),
    lines: (key, values) => t(key, values).split('\n'),
    linesAt: (place) => textsIn(writtenAt(language, place) ?? t(place), place).flatMap(linesOf),
  };
}

/** The texts of the current language. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** Provides the texts of the current language; it renders only when the language changes or more texts are loaded. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <WordsContext value={wordsIn(isLanguage(i18n.language) ? i18n.language : languages[0])}>{children}</WordsContext>
  );
}

/** Returns the texts of the current language, and renders when it changes. Throws outside `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No language is shown here: there is no WordsProvider around it.');
  return words;
}

const tag = new RegExp(markedWords);
const mark = new RegExp(languageMark, 'g');

interface Props extends HTMLAttributes<HTMLElement> {
  readonly text: string;
  /** The element around it; by default none. */
  readonly as?: ElementType;
}

/** Renders a text whose words of another language are marked, `<en>…</en>` or `<cy>…</cy>`, for screen readers. */
export function Tagged({ text, as: As = Fragment, ...given }: Props) {
  const found = tag.exec(text);
  if (!found) return <As {...given}>{text}</As>;
  const [marked, language, inside] = found;
  return (
    <As {...given}>
      {text.slice(0, found.index)}
      <span lang={language}>{inside}</span>
      <Tagged text={text.slice(found.index + marked.length)} />
    </As>
  );
}

/** Returns the text without its language marks, for titles, labels and copies. */
export const plain = (text: string): string => text.replace(mark, '');

/** Renders lines of text as paragraphs. */
export function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <Tagged as="p" key={line} text={line} />);
}

/** Renders lines of text as a bullet list. */
export function Bullets({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <Tagged as="li" key={line} text={line} />
      ))}
    </ul>
  );
}

/** Returns a page's date in words: a day as `1 March 2026`, `1 Mawrth 2026`, a month as `March 2026`, or a year. */
export function dateInWords({ t }: Pick<Words, 't'>, date: string): string {
  const [year = '', month, day] = date.split('-');
  // The months are our own: Chromium has no Welsh dates.
  const named = month === undefined ? year : `${t(`ui:months/${Number(month)}` as Key)} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/** Returns a moment in words: `1 March 2026, 15:30`. */
export function momentInWords(words: Words, moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${dateInWords(words, day)}, ${time}`;
}

/** Sets the page's language and its description to those of the current language. */
export function usePageLanguage(): void {
  const { language, t } = useWords();
  const description = t('ui:tagline');
  useEffect(() => {
    document.documentElement.lang = language;
    document.querySelector('meta[name=description]')?.setAttribute('content', description);
  }, [language, description]);
}
