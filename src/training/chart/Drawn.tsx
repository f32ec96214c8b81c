import { createContext, type ReactNode, useContext } from 'react';
import { type ScreenId, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { groundsOf } from '../../case/grounds';
import { numberOf } from '../../chart/graph';
import { plain, type Words } from '../../words/words';
import { inLines, letter, type Place, placeOf, type Point } from './grid';
import type { Call, Box, Look, Part } from './picture';
import { numbersOf } from '../model/scenario';

/** Returns the short name of a call. */
export const callName = ({ t }: Words, task: TaskId): string => t(`live-chart:picture/calls/${task}`);

/** Returns the name of a box, a gate or a lock: the number of its step, and its text. */
export function boxName(words: Words, screen: ScreenId): string {
  const task = taskOf(screen);
  const name = task ? callName(words, task) : words.t(`live-chart:picture/boxes/${screen as 'harm'}`);
  return `${numberOf(screen)}. ${name}`;
}

/** Returns a call's status in a few words: must or may if it is to be made; without a case, when it is a must. */
export function statusInWords({ t }: Words, { status, reads }: Call): string {
  return t(`live-chart:picture/stands/${status === 'to-do' || status === 'locked' ? reads : status}`);
}

interface DrawingProps {
  /** The words, in one or both languages. */
  readonly words: readonly Words[];
  /** The height of the paper relative to a wall. */
  readonly stretch: number;
}

function drawingOf({ words, stretch }: DrawingProps) {
  const onPaper = (place: Place): Place => ({ ...place, y: place.y * stretch, height: place.height * stretch });
  return {
    words,
    stretch,
    onPaper,
    boxOf: (screen: ScreenId): Place => onPaper(placeOf(screen)),
    /** Returns a line through points as an SVG path. */
    path: (points: readonly Point[]): string =>
      points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y * stretch}`).join(''),
  };
}
const DrawingContext = createContext(drawingOf({ words: [], stretch: 1 }));

/** Provides a drawing to its parts. */
export const Drawing = ({ children, ...drawing }: DrawingProps & { children: ReactNode }) => (
  <DrawingContext value={drawingOf(drawing)}>{children}</DrawingContext>
);
/** Returns the drawing that a part belongs to. */
export const useDrawing = () => useContext(DrawingContext);

/** A box that points onwards by `tip` and backwards by `tail`. */
export function Arrow({ place: { x, y, width, height }, tip, tail = 0 }: { place: Place; tip: number; tail?: number }) {
  const middle = y + height / 2;
  const right = `${x + width},${y} ${x + width + tip},${middle} ${x + width},${y + height}`;
  return <polygon points={`${x},${y} ${right} ${x},${y + height} ${x - tail},${middle}`} />;
}

interface TextProps {
  readonly of: (words: Words) => string;
  readonly place: Place;
  /** How far from the left edge of its place it starts; without it, it is in the middle. */
  readonly indent?: number | undefined;
  readonly size?: number;
}
/** A text in the middle of a place or from its left, broken into lines that fit; each language is tagged. */
export function Text({ of, place, indent, size: own = letter }: TextProps) {
  const { words } = useDrawing();
  const high = words.length > 1 ? own * 0.77 : own;
  // A name that is the same in both languages is shown once.
  const width = (place.width - (indent ?? 0) - 8) / high;
  const lines = words
    .filter((one, at) => at === 0 || of(one) !== of(words[0] ?? one))
    .flatMap((one) => inLines(plain(of(one)), width).map((text) => ({ text, language: one.language })));
  const first = place.y + place.height / 2 - ((lines.length - 1) * high * 1.1) / 2;
  return lines.map(({ text, language }, at) => (
    <text
      key={`${language} ${text}`}
      className={words.length > 1 && language !== words[0]?.language ? 'drawn__second' : undefined}
      lang={language}
      x={indent === undefined ? place.x + place.width / 2 : place.x + indent + 4}
      y={first + at * high * 1.1}
      fontSize={high}
      textAnchor={indent === undefined ? undefined : 'start'}
    >
      {text}
    </text>
  ));
}

/** The frame of a box. Where we are, it points both ways, so that its shape shows it too. */
export const Frame = ({ place, look }: { place: Place; look: Look }) =>
  look === 'here' ? <Arrow place={place} tip={10} tail={10} /> : <rect {...place} rx={5} />;

/** The clauses of a box, on its lower edge; only on the poster. */
export function Clauses({ screen }: { screen: ScreenId }) {
  const { x, y, width, height } = useDrawing().boxOf(screen);
  const numbers = numbersOf(groundsOf(screen));
  if (!numbers) return null;
  const wide = numbers.length * 7.6 + 8;
  return (
    <g className="drawn__clauses" data-clauses={screen}>
      <rect x={x + width - wide - 6} y={y + height - 6} width={wide} height={16} rx={3} />
      <text x={x + width - 6 - wide / 2} y={y + height + 2} fontSize={14}>
        {numbers}
      </text>
    </g>
  );
}

const isOfEvidence = ({ id }: Part): boolean => id.startsWith('evidence-');

/** The sign of a part. Found: flag; not found: dash; not known: question mark; answered: tick; forbidden: cross. */
function Sign({ part, x, y }: { part: Part; x: number; y: number }) {
  const { id, isFound } = part;
  if (id.startsWith('no-'))
    return (
      <path className="drawn__cross" d={`M${x - 8},${y - 8}L${x + 8},${y + 8}M${x + 8},${y - 8}L${x - 8},${y + 8}`} />
    );
  if (isFound && isOfEvidence(part)) return <path className="drawn__answered" d={`M${x - 9},${y}l6,8l11,-16`} />;
  if (isFound === true)
    return <path className="drawn__raised" d={`M${x - 7},${y + 12}V${y - 12}L${x + 11},${y - 5}L${x - 7},${y + 2}`} />;
  if (isFound === false) return <path className="drawn__none" d={`M${x - 8},${y}H${x + 8}`} />;
  return (
    <text className="drawn__unknown" x={x} y={y}>
      ?
    </text>
  );
}

function Parts({ parts, place }: { parts: readonly Part[]; place: Place }) {
  const height = place.height / parts.length;
  return parts.map((part, at) => {
    const row = { x: place.x + 4, y: place.y + at * height, width: place.width - 8, height };
    const look = part.isFound && !isOfEvidence(part) ? 'found' : part.isAsked ? 'asked' : 'open';
    return (
      <g key={part.id} className={`drawn__part drawn__part--${look}`} data-part={part.id} data-found={part.isFound}>
        <rect x={row.x} y={row.y + 1} width={row.width} height={height - 3} rx={4} />
        <Sign part={part} x={row.x + 17} y={row.y + height / 2} />
        <Text of={({ t }) => t(`live-chart:picture/parts/${part.id}`)} place={row} indent={32} />
      </g>
    );
  });
}

/** The share of a box for its own name, above its parts. */
const heads: Readonly<Partial<Record<ScreenId, number>>> = {
  harm: 0.16,
  'specific-risks': 0.12,
  evidence: 0.4,
  'evidence-guidance': 0.42,
};

/** A screen of the walk as a box: its name, what to find there, and whether it was found. */
export function ScreenBox({ box: { screen, look, parts }, hasClauses }: { box: Box; hasClauses: boolean }) {
  const place = useDrawing().boxOf(screen);
  const head = place.height * (heads[screen] ?? 1);
  return (
    <g className={`drawn__box drawn__box--${look}`} data-box={screen} data-look={look}>
      <Frame place={place} look={look} />
      <Text of={(one) => boxName(one, screen)} place={{ ...place, height: head - (hasClauses ? 6 : 0) }} />
      <Parts parts={parts} place={{ ...place, y: place.y + head, height: place.height - head - 4 }} />
    </g>
  );
}
