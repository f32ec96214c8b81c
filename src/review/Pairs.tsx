import edition from 'virtual:edition';
import { type Words, Tagged } from '../words/words';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { flushSync } from 'react-dom';
import type { ScreenId } from '#protocol/screens';
import type { PartId } from './part-ids';
import type { Row } from './rows';

/** What a signature applies to: the app's version, and a code that changes with everything a case depends on. */
type Edition = Pick<typeof edition, 'version' | 'code'>;

/** Returns the edition for the foot of each printed page. */
export const footOf = (languages: readonly Words[]): string =>
  `${languages.map(({ t }) => t('ui:name')).join(' / ')} ${edition.version} · ${edition.code}`;

/** The content codes of the parts, if they are printed to be signed. */
export type PartCodes = Readonly<Partial<Record<PartId, string>>>;
/** What the parts of the book get of it. */
export interface InBook {
  readonly languages: readonly Words[];
  readonly edition: Edition;
  readonly codes: PartCodes;
  /** Shows a page as it is drawn: on a screen, and not on paper. */
  readonly Picture?: ComponentType<{ readonly screen: ScreenId }> | undefined;
}
const BookContext = createContext<InBook>({ languages: [], edition: { version: '', code: '' }, codes: {} });
/** Provides the languages, edition and codes of the book. */
export const BookProvider = BookContext.Provider;
/** Returns the languages of the book, left one first, its edition and its codes. */
export const useBook = () => useContext(BookContext);

/** A text in each language, side by side. */
export function InEach({ text, as: Element = 'div' }: { text: (words: Words) => ReactNode; as?: 'div' | 'span' }) {
  const { languages } = useBook();
  return (
    <Element className="pair">
      {languages.map((words) => (
        <Element className="pair__side" key={words.language} lang={words.language}>
          {text(words)}
        </Element>
      ))}
    </Element>
  );
}

interface HeadingProps {
  readonly level: 2 | 3;
  readonly id?: string;
  readonly text: (words: Words) => string;
  /** Whether the part below is open, if it can be opened; `onPress` opens or closes it. */
  readonly isOpen?: boolean;
  readonly onPress?: () => void;
}

/** A heading in each language. */
export function PairHeading({ level, id, text, isOpen, onPress }: HeadingProps) {
  const both = <InEach as="span" text={(words) => <Tagged text={text(words)} />} />;
  if (level === 3) return <h3>{both}</h3>;
  if (!onPress) return <h2 id={id}>{both}</h2>;
  return (
    <h2 id={id}>
      <button
        type="button"
        className="book-part__turn"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          flushSync(onPress);
          // A part that closed above may have moved this out of view.
          currentTarget.scrollIntoView({ block: 'nearest' });
        }}
      >
        {both}
      </button>
    </h2>
  );
}

function Side({ words, row }: { words: Words; row: Row | undefined }) {
  return (
    <td lang={words.language} data-language={words.t(`ui:languages/${words.language}`)}>
      {row?.label ? <Tagged as="p" className="row-label" text={row.label} /> : null}
      {row?.when ? <Tagged as="p" className="row-when" text={row.when} /> : null}
      {row?.body}
    </td>
  );
}

/**
 * Rows with the languages side by side; each page starts with the names of the languages. In every language, `rows` must
 * return rows with the same keys in the same order.
 */
export function PairTable({ rows }: { rows: (words: Words) => readonly Row[] }) {
  const { languages } = useBook();
  const columns = languages.map((words) => ({ words, rows: rows(words) }));
  return (
    <table className="pairs">
      <thead>
        <tr>
          {languages.map(({ language, t }) => (
            <th scope="col" lang={language} key={language}>
              {t(`ui:languages/${language}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns[0]?.rows.map(({ key }) => (
          <tr key={key}>
            {columns.map((column) => (
              <Side key={column.words.language} words={column.words} row={column.rows.find((row) => row.key === key)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
