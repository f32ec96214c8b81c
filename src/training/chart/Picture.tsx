import type { ScreenId } from '#protocol/screens';
import { groundsOf } from '../../case/grounds';
import { stageOf } from '../../case/stage';
import { plain } from '../../words/Tagged';
import type { Words } from '../../words/words';
import {
  bandPlace,
  foot,
  inLines,
  letter,
  middleOf,
  type Place,
  placeOf,
  type Point,
  referNowLines,
  size,
  step,
  widthOf,
} from './grid';
import { numbersOf } from './guard-words';
import type { Box, Call, Look, Part, Picture as Drawn } from './picture';
import { callName, standsInWords } from './picture-words';
import './picture.scss';

/** What a drawing is drawn with: its words, one language or both, and how tall its paper is to a wall’s. */
interface Drawing {
  readonly words: readonly Words[];
  readonly stretch: number;
}

const path = (points: readonly Point[], stretch: number): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y * stretch}`).join('');
const stretched = ({ x, y, width, height }: Place, stretch: number): Place => ({
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
function Text({ words, of, place, isFromLeft = false, indent = 0, size: own = letter }: TextProps) {
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

/** The name of a band on an arrow that points onward. */
function Band({
  stage,
  look,
  drawing: { words, stretch },
}: {
  stage: Drawn['bands'][number]['stage'];
  look: Look;
  drawing: Drawing;
}) {
  const place = stretched(bandPlace(stage), stretch);
  const { x, y, width } = place;
  const [head, tip] = [42 * stretch, stage === 'refer' ? 0 : 18];
  const points = [
    [x, y],
    [x + width, y],
    [x + width + tip, y + head / 2],
    [x + width, y + head],
    [x, y + head],
  ];
  return (
    <g className={`drawn__band drawn__band--${look}`} data-band={stage} data-reached={look !== 'ahead'}>
      <rect x={x} y={y} width={width} height={place.height} rx={6} />
      <polygon points={points.map((point) => point.join(',')).join(' ')} />
      <Text
        words={words}
        of={({ t }) => t(`ui:stages/${stage}`)}
        place={{ x, y, width: stage === 'refer' && look === 'here' ? width / 2 : width, height: head }}
        size={28}
      />
    </g>
  );
}

/** The frame of a box: where we are it points both ways, so that its shape tells it apart too. */
function Frame({ place: { x, y, width, height }, look }: { place: Place; look: Look }) {
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

/** Says in words that we are here: below a box of the walk; beside the name of the calls, which stand close. */
function Here({ words, screen, stretch }: { words: readonly Words[]; screen: ScreenId; stretch: number }) {
  const isOfRefer = stageOf(screen) === 'refer';
  const { x, y, width, height } = stretched(isOfRefer ? bandPlace('refer') : placeOf(screen), stretch);
  const text = words.map(({ t }) => t('live-chart:here')).join(' / ');
  const wide = widthOf(text) * letter + 16;
  const left = x + width - wide + (isOfRefer ? -8 : 8);
  const top = isOfRefer ? y + 9 : y + height - 6;
  return (
    <g className={isOfRefer ? 'drawn__flag drawn__flag--on-name' : 'drawn__flag'}>
      <rect x={left} y={top} width={wide} height={25} rx={4} />
      <text x={left + wide / 2} y={top + 12.5} fontSize={letter} textAnchor="middle" dominantBaseline="central">
        {text}
      </text>
    </g>
  );
}

/** The clauses of a box, on its lower edge: on the poster alone. */
function Clauses({ screen, place: { x, y, width, height } }: { screen: ScreenId; place: Place }) {
  const numbers = numbersOf(groundsOf(screen));
  if (!numbers) return null;
  const wide = numbers.length * 7.6 + 8;
  return (
    <g className="drawn__clauses">
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

const isOfEvidence = ({ id }: Part): boolean => id.startsWith('evidence-');

/** A sign before a part: a flag where it was found, a line where it was not, a question mark where it is not known, a cross where it is not to be done. */
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
    <text className="drawn__unknown" x={x} y={y} fontSize={letter} textAnchor="middle" dominantBaseline="central">
      ?
    </text>
  );
}

function Parts({ box: { parts }, place, drawing: { words } }: { box: Box; place: Place; drawing: Drawing }) {
  const height = place.height / parts.length;
  return parts.map((part, at) => {
    const row = { x: place.x + 4, y: place.y + at * height, width: place.width - 8, height };
    const look = part.isFound && !isOfEvidence(part) ? 'found' : part.isAsked ? 'asked' : 'open';
    return (
      <g key={part.id} className={`drawn__part drawn__part--${look}`} data-part={part.id} data-found={part.isFound}>
        <rect x={row.x} y={row.y + 1} width={row.width} height={height - 3} rx={4} />
        <Sign part={part} x={row.x + 17} y={row.y + height / 2} />
        <Text
          words={words}
          of={({ t }) => t(`live-chart:picture/parts/${part.id}`)}
          place={row}
          isFromLeft
          indent={32}
        />
      </g>
    );
  });
}

/** How much of a box its own words take, above its parts. */
const heads: Readonly<Partial<Record<ScreenId, number>>> = {
  harm: 0.19,
  'specific-risks': 0.16,
  evidence: 0.4,
  'evidence-guidance': 0.42,
};

function ScreenBox({ box, drawing, hasClauses }: { box: Box; drawing: Drawing; hasClauses: boolean }) {
  const { screen, look } = box;
  const place = stretched(placeOf(screen), drawing.stretch);
  const head = place.height * (heads[screen] ?? 1);
  return (
    <g className={`drawn__box drawn__box--${look}`} data-box={screen} data-look={look}>
      <Frame place={place} look={look} />
      <Text
        words={drawing.words}
        of={({ t }) => t(`live-chart:picture/boxes/${screen as 'harm'}`)}
        place={{ ...place, height: head - (hasClauses ? 6 : 0) }}
      />
      <Parts box={box} place={{ ...place, y: place.y + head, height: place.height - head - 4 }} drawing={drawing} />
      {hasClauses ? <Clauses screen={screen} place={place} /> : null}
    </g>
  );
}

/** A padlock, whose bow is seen to swing as it opens. */
function Padlock({ x, y, isOpened }: Point & { isOpened: boolean }) {
  return (
    <g className="drawn__lock" data-lock={isOpened ? 'open' : 'closed'} transform={`translate(${x},${y})`}>
      <path className="drawn__bow" d="M-8,-2V-9A8,8 0 0 1 8,-9V-2" />
      <rect x={-13} y={-3} width={26} height={19} rx={3} />
    </g>
  );
}
const Tick = ({ x, y }: Point) => (
  <g className="drawn__tick">
    <circle cx={x} cy={y} r={15} />
    <path d={`M${x - 7},${y}l5,6l9,-12`} />
  </g>
);
const isDone = ({ stands }: Call): boolean => ['made', 'made-early', 'handled', 'left'].includes(stands);

/** Two leaves in the way below a gate: across it while it is shut, along it once it is open. */
function Leaves({ x, y, isOpened }: Point & { isOpened: boolean }) {
  return (
    <g className="drawn__gate" data-gate={isOpened ? 'open' : 'closed'} transform={`translate(${x},${y})`}>
      <rect className="drawn__leaf drawn__leaf--left" x={-32} y={-5} width={31} height={10} />
      <rect className="drawn__leaf drawn__leaf--right" x={1} y={-5} width={31} height={10} />
      <circle cx={-32} cy={0} r={8} />
      <circle cx={32} cy={0} r={8} />
    </g>
  );
}

interface CallProps {
  readonly call: Call;
  readonly drawing: Drawing;
  readonly hasClauses: boolean;
}
/** One of the two first calls: a gate with its number. */
function Gate({ call, drawing: { words, stretch }, hasClauses }: CallProps) {
  const screen = `referrals/${call.task}` as const;
  const place = stretched(placeOf(screen), stretch);
  const { x, y, width, height } = place;
  const number = call.task === 'social-services' ? 1 : 2;
  const name = { x: x + 35, y: y + 2, width: width - 35, height: height * 0.57 };
  return (
    <>
      <Leaves x={x + width / 2} y={y + height + 17 * stretch} isOpened={call.isOpened} />
      {isDone(call) ? (
        <Tick x={x + 20} y={y + height / 2} />
      ) : (
        <Numbered x={x + 20} y={y + height / 2} number={number} />
      )}
      <Text words={words} of={(one) => callName(one, call.task)} place={name} />
      <Text
        words={words}
        of={(one) => standsInWords(one, call)}
        place={{ ...name, y: y + height * 0.6, height: height * 0.34 }}
      />
      {hasClauses ? <Clauses screen={screen} place={place} /> : null}
    </>
  );
}
const Numbered = ({ x, y, number }: Point & { number: number }) => (
  <g className="drawn__number">
    <circle cx={x} cy={y} r={16} />
    <text x={x} y={y} fontSize={letter + 4} textAnchor="middle" dominantBaseline="central">
      {number}
    </text>
  </g>
);

/** A call that waits for others: its padlock, its name, and how it stands. */
function Locked({ call, drawing: { words, stretch }, hasClauses }: CallProps) {
  const screen = `referrals/${call.task}` as const;
  const place = stretched(placeOf(screen), stretch);
  const isTall = call.task === 'prevent-spoc';
  const at = isTall
    ? { x: place.x + place.width / 2, y: place.y + place.height * 0.22 }
    : { x: place.x + 22, y: place.y + place.height / 2 };
  const says = (one: Words) =>
    call.stands !== 'to-do'
      ? callName(one, call.task)
      : one.t('live-chart:picture/stood', { what: callName(one, call.task), stands: standsInWords(one, call) });
  const below = { ...place, y: place.y + place.height * 0.36, height: place.height * 0.3 };
  return (
    <>
      {isDone(call) ? <Tick {...at} /> : call.stands === 'absent' ? null : <Padlock {...at} isOpened={call.isOpened} />}
      {isTall ? (
        <>
          <Text words={words} of={(one) => callName(one, call.task)} place={below} />
          <Text words={words} of={(one) => standsInWords(one, call)} place={{ ...below, y: below.y + below.height }} />
        </>
      ) : (
        <Text words={words} of={says} place={place} isFromLeft indent={40} />
      )}
      {hasClauses ? <Clauses screen={screen} place={place} /> : null}
    </>
  );
}

function CallBox(props: CallProps) {
  const {
    call: { task, look, stands, isNext, opens },
    drawing: { stretch },
  } = props;
  const CallIn = opens === 'atOnce' ? Gate : Locked;
  return (
    <g
      className={`drawn__box drawn__box--${look} drawn__call--${stands}${isNext ? ' drawn__call--next' : ''}`}
      data-box={`referrals/${task}`}
      data-look={look}
      data-stands={stands}
    >
      <Frame place={stretched(placeOf(`referrals/${task}`), stretch)} look={look} />
      <CallIn {...props} />
    </g>
  );
}

/** Why what stands below it is locked, on the way from the gates: after either, or after both. */
function After({
  opens,
  isOpened,
  drawing: { words, stretch },
}: {
  opens: 'either' | 'both';
  isOpened: boolean;
  drawing: Drawing;
}) {
  const { x, width } = placeOf(opens === 'either' ? 'referrals/prevent-spoc' : 'referrals/ceop');
  const place = stretched({ x, y: 306, width, height: 32 }, stretch);
  return (
    <g className={`drawn__after${isOpened ? ' drawn__after--open' : ''}`} data-after={opens} data-open={isOpened}>
      <rect {...place} rx={place.height / 2} />
      <Text words={words} of={({ t }) => t(`live-chart:picture/after/${opens}`)} place={place} />
    </g>
  );
}

const gates = ['social-services', 'police'] as const;
/** The ways from the gates to what waits for either of them, and for both. */
function Wires({ calls, stretch }: { calls: readonly Call[]; stretch: number }) {
  return gates.flatMap((gate) => {
    const from = placeOf(`referrals/${gate}`);
    const isOpened = calls.some(({ task, isOpened: is }) => task === gate && is);
    return (['prevent-spoc', 'ceop'] as const).map((to) => {
      const x = middleOf(from).x;
      const end = middleOf(placeOf(`referrals/${to}`)).x + Math.sign(x - middleOf(placeOf(`referrals/${to}`)).x) * 40;
      return (
        <path
          key={`${gate} ${to}`}
          className={`drawn__wire${isOpened ? ' drawn__wire--open' : ''}`}
          d={path(
            [
              { x, y: from.y + from.height },
              { x, y: 276 },
              { x: end, y: 308 },
            ],
            stretch,
          )}
        />
      );
    });
  });
}

function ReferNow({ drawing: { words, stretch } }: { drawing: Drawing }) {
  const place = stretched({ x: 72, y: foot - 18, width: 430, height: 36 }, stretch);
  return (
    <g className="drawn__refer-now" data-refer-now="">
      <path d={referNowLines.map((line) => path(line, stretch)).join('')} />
      <rect {...place} rx={18} />
      <Text words={words} of={({ t }) => t('live-chart:picture/referNow')} place={place} />
    </g>
  );
}

/** The way walked, in one line, under the boxes that it joins. */
function Way({ way, stretch }: { way: readonly ScreenId[]; stretch: number }) {
  const points = way.flatMap((screen, at) => (at === 0 ? [] : step(way[at - 1] ?? screen, screen)));
  return points.length === 0 ? null : (
    <path className="drawn__way" data-way={way.join(' ')} d={path(points, stretch)} />
  );
}

/** A ring about what the trainer points at. */
function Pointer({ at, stretch }: { at: ScreenId; stretch: number }) {
  const { x, y, width, height } = stretched(placeOf(at), stretch);
  return (
    <rect
      className="drawn__pointer"
      data-pointer={at}
      x={x - 7}
      y={y - 7}
      width={width + 14}
      height={height + 14}
      rx={12}
    />
  );
}

/** What of the picture is in sight: all of it, or a half about one box. */
function sightOf(near: ScreenId | undefined, height: number): string {
  if (!near) return `0 0 ${size.width} ${height}`;
  const { x, y } = middleOf(placeOf(near));
  const [wide, high] = [size.width / 2, height / 2];
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), most);
  return `${within(x - wide / 2, wide)} ${within(y - high / 2, high)} ${wide} ${high}`;
}

/** What the numbers on a poster are. */
function Source({ words, y }: { words: readonly Words[]; y: number }) {
  const [x, high] = [bandPlace('refer').x, 17];
  return words.map(({ t, language }, at) => (
    <text key={language} lang={language} x={x} y={y + at * high * 1.15 - 4} fontSize={high} dominantBaseline="central">
      {t('live-chart:sheet/source')}
    </text>
  ));
}

interface Props {
  readonly words: readonly Words[];
  readonly picture: Drawn;
  /** What the trainer points at. */
  readonly points?: ScreenId | undefined;
  /** About what it is seen larger. */
  readonly near?: ScreenId | undefined;
  /** How tall it is to the picture of a wall; clause numbers stand on it where it is a poster. */
  readonly stretch?: number;
  readonly hasClauses?: boolean;
}

/** The chart as a picture, for the eye alone: its words stand beside it. */
export function Picture({ words, picture, points, near, stretch = 1, hasClauses = false }: Props) {
  const drawing = { words, stretch };
  const here = [
    ...picture.boxes,
    ...picture.calls.map(({ task, look }) => ({ screen: `referrals/${task}` as const, look })),
  ].find(({ look }) => look === 'here');
  return (
    <svg className="drawn" aria-hidden="true" lang={words[0]?.language} viewBox={sightOf(near, size.height * stretch)}>
      {picture.bands.map((band) => (
        <Band key={band.stage} {...band} drawing={drawing} />
      ))}
      <ReferNow drawing={drawing} />
      <Way way={picture.way} stretch={stretch} />
      {picture.calls.length > 0 ? <Wires calls={picture.calls} stretch={stretch} /> : null}
      {picture.boxes.map((box) => (
        <ScreenBox key={box.screen} box={box} drawing={drawing} hasClauses={hasClauses} />
      ))}
      {picture.calls.length > 0
        ? (['either', 'both'] as const).map((opens) => (
            <After
              key={opens}
              opens={opens}
              isOpened={picture.calls.some((call) => call.opens === opens && call.isOpened)}
              drawing={drawing}
            />
          ))
        : null}
      {picture.calls.map((call) => (
        <CallBox key={call.task} call={call} drawing={drawing} hasClauses={hasClauses} />
      ))}
      {hasClauses ? <Source words={words} y={foot * stretch} /> : null}
      {here ? <Here words={words} screen={here.screen} stretch={stretch} /> : null}
      {points ? <Pointer at={points} stretch={stretch} /> : null}
    </svg>
  );
}
