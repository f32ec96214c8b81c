import { type ElementType, Fragment, type HTMLAttributes } from 'react';
import { languageMark, markedWords } from './language-marks';

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

/** Renders lines of text as a bullet list; with `leads`, as where a screen leads. */
export function Bullets({ lines, look = 'bullets' }: { lines: readonly string[]; look?: 'bullets' | 'leads' }) {
  return (
    <ul className={look}>
      {lines.map((line) => (
        <Tagged as="li" key={line} text={line} />
      ))}
    </ul>
  );
}
