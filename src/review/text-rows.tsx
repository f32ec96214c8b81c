import { Bullets, Paragraphs } from '../wizard/frame/Paragraphs';
import type { Key } from '../words/keys';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import type { Row } from './rows';
import { linesUnder, namesUnder } from './texts';

/** A text or a list of them. */
export const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length > 1 ? <Bullets lines={lines} /> : <Paragraphs lines={lines} />;

/** Short texts that follow each other in one line. */
export const Run = ({ lines }: { lines: readonly string[] }) => (
  <p>
    <Tagged text={lines.join('; ')} />
  </p>
);

/** Short texts under a label, in one line with it; nothing where there are none. */
export const Noted = ({ label, lines }: { label: string | undefined; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <p>
      <span className="row-aside">{label}:</span> <Tagged text={lines.join('; ')} />
    </p>
  );

/** The label of a row; undefined where its texts need none. */
export const labelOf = (words: Words, name: string): string | undefined => words.maybe(`book:labels/${name}`);

/** A row with all the texts under a place, under a label; none where there are no such texts. */
export function textRow(
  words: Words,
  label: string,
  place: string,
  name: string | undefined = labelOf(words, label),
): readonly Row[] {
  const lines = linesUnder(words, place);
  return lines.length === 0 ? [] : [{ key: place, label: name, body: <Lines lines={lines} /> }];
}

/** A row for each text, or group of texts, that stands under a place. */
export const textRows = (words: Words, place: string, nameOf?: (name: string) => string | undefined): readonly Row[] =>
  namesUnder(words, place).flatMap((name) => {
    const separator = place.includes(':') ? '/' : ':';
    return textRow(words, name, `${place}${separator}${name}`, nameOf?.(name) ?? labelOf(words, name));
  });

/** The text of a key as a row of its own. */
export const lineRow = (words: Words, label: string, key: Key): Row => ({
  key,
  label: labelOf(words, label),
  body: <Lines lines={words.lines(key)} />,
});
