import { Tagged } from '../../words/Tagged';

/** Lines of text as paragraphs. */
export function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line}>
      <Tagged text={line} />
    </p>
  ));
}

/** Lines of text as a list. */
export function Bullets({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>
          <Tagged text={line} />
        </li>
      ))}
    </ul>
  );
}
