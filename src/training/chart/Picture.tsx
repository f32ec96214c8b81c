import type { ScreenId } from '#protocol/screens';
import { stageOf } from '../../case/stage';
import type { Words } from '../../words/words';
import { After, CallBox, Wires } from './CallBoxes';
import { Arrow, Clauses, type Drawing, path, ScreenBox, stretched, Text } from './Drawn';
import {
  bandPlace,
  besidePlace,
  callsPlace,
  foot,
  letter,
  middleOf,
  type Place,
  placeOf,
  referNowLines,
  size,
  step,
  widthOf,
} from './grid';
import type { Picture as Drawn } from './picture';
import './picture.scss';

/** A band, with its name on an arrow that points onwards. */
function Band({ stage, look, drawing: { words, stretch } }: Drawn['bands'][number] & { drawing: Drawing }) {
  const place = stretched(bandPlace(stage), stretch);
  const [name, isNarrow] = [{ ...place, height: 42 * stretch }, stage === 'refer' && look === 'here'];
  return (
    <g className={`drawn__band drawn__band--${look}`} data-band={stage} data-reached={look !== 'ahead'}>
      <rect {...place} rx={6} />
      <Arrow place={name} tip={stage === 'refer' ? 0 : 18} />
      <Text
        words={words}
        of={({ t }) => t(`ui:stages/${stage}`)}
        place={{ ...name, width: isNarrow ? place.width / 2 : place.width }}
        size={28}
      />
    </g>
  );
}

/** Marks where we are, in words: below a box or, as the boxes of the calls are close together, by their name. */
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

/** The path so far as one line, beneath the boxes that it joins. */
function Way({ way, stretch }: { way: readonly ScreenId[]; stretch: number }) {
  const points = way.flatMap((screen, at) => (at === 0 ? [] : step(way[at - 1] ?? screen, screen)));
  return points.length === 0 ? null : (
    <path className="drawn__way" data-way={way.join(' ')} d={path(points, stretch)} />
  );
}

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

/** The part of the picture in view, if not all of it. */
interface Sight {
  readonly about: ScreenId;
  readonly how: 'near' | 'beside' | 'band';
}
/** Returns the part in view. `near`: half around one box, or all calls; otherwise a band, with a neighbour or alone. */
function placeInSight({ about, how }: Sight): Place {
  if (how !== 'near') return besidePlace(stageOf(about) ?? 'harm', how === 'band');
  if (about === 'referrals') return callsPlace;
  const { x, y } = middleOf(placeOf(about));
  const [width, height] = [size.width / 2, size.height / 2];
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), most);
  return { x: within(x - width / 2, width), y: within(y - height / 2, height), width, height };
}
const viewBox = ({ x, y, width, height }: Place): string => [x, y, width, height].join(' ');

/** The clauses of every box, drawn over all boxes so that none is hidden. */
function AllClauses({ picture: { boxes, calls }, stretch }: { picture: Drawn; stretch: number }) {
  const screens = [...boxes.map(({ screen }) => screen), ...calls.map(({ task }) => `referrals/${task}` as const)];
  return screens.map((screen) => <Clauses key={screen} screen={screen} place={stretched(placeOf(screen), stretch)} />);
}

/** Explains the numbers on a poster. */
function Source({ words, y }: { words: readonly Words[]; y: number }) {
  const [x, high] = [bandPlace('refer').x, 16];
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
  readonly sight?: Sight | undefined;
  /** The height relative to the picture on a wall; clause numbers are only for a poster. */
  readonly stretch?: number;
  readonly hasClauses?: boolean;
}

/** The chart as a picture, only for sighted people; its text is beside it. */
export function Picture({ words, picture, points, sight, stretch = 1, hasClauses = false }: Props) {
  const drawing = { words, stretch };
  const here = [
    ...picture.boxes,
    ...picture.calls.map(({ task, look }) => ({ screen: `referrals/${task}` as const, look })),
  ].find(({ look }) => look === 'here');
  return (
    <svg
      className="drawn"
      aria-hidden="true"
      lang={words[0]?.language}
      viewBox={viewBox(sight ? placeInSight(sight) : { x: 0, y: 0, ...size, height: size.height * stretch })}
    >
      {picture.bands.map((band) => (
        <Band key={band.stage} {...band} drawing={drawing} />
      ))}
      {sight?.how === 'band' ? null : <ReferNow drawing={drawing} />}
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
        <CallBox key={call.task} call={call} drawing={drawing} />
      ))}
      {hasClauses ? <AllClauses picture={picture} stretch={stretch} /> : null}
      {hasClauses ? <Source words={words} y={foot * stretch} /> : null}
      {here ? <Here words={words} screen={here.screen} stretch={stretch} /> : null}
      {points ? <Pointer at={points} stretch={stretch} /> : null}
    </svg>
  );
}
