import type { ScreenId } from '#protocol/screens';
import { groundsOf } from '../../case/grounds';
import { plain } from '../../words/Tagged';
import type { Words } from '../../words/words';
import { inLines, letter, type Place, type Point } from './grid';
import { numbersOf } from './guard-words';
import type { Look } from './picture';

/** What a drawing is drawn with: its words, one language or both, and how tall its paper is to a wall’s. */
export interface Drawing {
  readonly words: readonly Words[];
  readonly stretch: number;
}

/** A line through points, as a path of a drawing. */
export const path = (points: readonly Point[], stretch: number): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y * stretch}`).join('');
/** A place on paper that is taller than a wall. */
export const stretched = ({ x, y, width, height }: Place, stretch: number): Place => ({
  x,
  y: y * stretch,
  width,
  height: height * stretch,
});

interface TextProps extends Pick<Drawing, 'words'> {
  readonly of: (words: Words) => string;
  readonly place: Place;
  readonly isFromLeft?: boolean;
  readonly indent?: number;
  readonly size?: number;
}
/** A text in the middle of a place, or from its left, in lines that fit; each language in its own voice. */
export function Text({ words, of, place, isFromLeft = false, indent = 0, size: own = letter }: TextProps) {
  const high = words.length > 1 ? own * 0.77 : own;
  // A name that is the same in both languages stands once.
  const lines = words
    .filter((one, at) => at === 0 || of(one) !== of(words[0] ?? one))
    .flatMap((one) =>
      inLines(plain(of(one)), (place.width - indent - 8) / high).map((text) => ({ text, language: one.language })),
    );
  const first = place.y + place.height / 2 - ((lines.length - 1) * high * 1.1) / 2;
  const x = isFromLeft ? place.x + indent + 4 : place.x + indent + (place.width - indent) / 2;
  return lines.map(({ text, language }, at) => (
    <text
      key={`${language} ${text}`}
      className={words.length > 1 && language !== words[0]?.language ? 'drawn__second' : undefined}
      lang={language}
      x={x}
      y={first + at * high * 1.1}
      fontSize={high}
      textAnchor={isFromLeft ? 'start' : 'middle'}
      dominantBaseline="central"
    >
      {text}
    </text>
  ));
}

/** The frame of a box: where we are it points both ways, so that its shape tells it apart too. */
export function Frame({ place: { x, y, width, height }, look }: { place: Place; look: Look }) {
  if (look !== 'here') return <rect x={x} y={y} width={width} height={height} rx={5} />;
  const tip = 10;
  const points = [
    [x, y],
    [x + width, y],
    [x + width + tip, y + height / 2],
    [x + width, y + height],
    [x, y + height],
    [x - tip, y + height / 2],
  ];
  return <polygon points={points.map((point) => point.join(',')).join(' ')} />;
}

/** The clauses of a box, on its lower edge: on the poster alone. */
export function Clauses({ screen, place: { x, y, width, height } }: { screen: ScreenId; place: Place }) {
  const numbers = numbersOf(groundsOf(screen));
  if (!numbers) return null;
  const wide = numbers.length * 7.6 + 8;
  return (
    <g className="drawn__clauses" data-clauses={screen}>
      <rect x={x + width - wide - 6} y={y + height - 6} width={wide} height={16} rx={3} />
      <text
        x={x + width - 6 - wide / 2}
        y={y + height + 2}
        fontSize={14}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {numbers}
      </text>
    </g>
  );
}
