import { languageMark, markedWords } from './language-marks';

const tag = new RegExp(markedWords);
const mark = new RegExp(languageMark, 'g');

/** Renders a text whose words of another language are marked, `<en>…</en>` or `<cy>…</cy>`, for screen readers. */
export function Tagged({ text }: { text: string }) {
  const found = tag.exec(text);
  if (!found) return <>{text}</>;
  const [marked, language, inside] = found;
  const after = text.slice(found.index + marked.length);
  return (
    <>
      {text.slice(0, found.index)}
      <span lang={language}>{inside}</span>
      <Tagged text={after} />
    </>
  );
}

/** Returns the text without its language marks, for titles, labels and copies. */
export const plain = (text: string): string => text.replace(mark, '');

/** Renders lines of text as paragraphs. */
export function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line}>
      <Tagged text={line} />
    </p>
  ));
}

/** Renders lines of text as a bullet list; with `leads`, as where a screen leads. */
export function Bullets({ lines, look = 'bullets' }: { lines: readonly string[]; look?: 'bullets' | 'leads' }) {
  return (
    <ul className={look}>
      {lines.map((line) => (
        <li key={line}>
          <Tagged text={line} />
        </li>
      ))}
    </ul>
  );
}
