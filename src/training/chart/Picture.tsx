import type { ScreenId } from '#protocol/screens';
import { stageOf } from '../../case/stage';
import type { Words } from '../../words/words';
import { After, CallBox, Wires } from './CallBoxes';
import { Arrow, Clauses, Drawing, ScreenBox, Text, useDrawing } from './Drawn';
import { bandPlace, foot, letter, referNowLines, size, step, widthOf } from './grid';
import type { Picture as Drawn } from './picture';
import './picture.scss';

function Band({ stage, look }: Drawn['bands'][number]) {
  const { onPaper, stretch } = useDrawing();
  const place = onPaper(bandPlace(stage));
  const [name, isNarrow] = [{ ...place, height: 42 * stretch }, stage === 'refer' && look === 'here'];
  return (
    <g className={`drawn__band drawn__band--${look}`} data-band={stage} data-reached={look !== 'ahead'}>
      <rect {...place} rx={6} />
      <Arrow place={name} tip={stage === 'refer' ? 0 : 18} />
      <Text
        of={({ t }) => t(`ui:stages/${stage}`)}
        place={{ ...name, width: isNarrow ? place.width / 2 : place.width }}
        size={28}
      />
    </g>
  );
}

/** Marks where we are, in words: below a box or, as the boxes of the calls are close together, by their name. */
function Here({ screen }: { screen: ScreenId }) {
  const { words, onPaper, boxOf } = useDrawing();
  const isOfRefer = stageOf(screen) === 'refer';
  const { x, y, width, height } = isOfRefer ? onPaper(bandPlace('refer')) : boxOf(screen);
  const text = words.map(({ t }) => t('live-chart:here')).join(' / ');
  const wide = widthOf(text) * letter + 16;
  const left = x + width - wide + (isOfRefer ? -8 : 8);
  const top = isOfRefer ? y + 9 : y + height - 6;
  return (
    <g className={isOfRefer ? 'drawn__flag drawn__flag--on-name' : 'drawn__flag'}>
      <rect x={left} y={top} width={wide} height={25} rx={4} />
      <text x={left + wide / 2} y={top + 12.5}>
        {text}
      </text>
    </g>
  );
}

function ReferNow() {
  const { onPaper, path } = useDrawing();
  const place = onPaper({ x: 72, y: foot - 18, width: 430, height: 36 });
  return (
    <g className="drawn__refer-now" data-refer-now="">
      <path d={referNowLines.map(path).join('')} />
      <rect {...place} rx={18} />
      <Text of={({ t }) => t('live-chart:picture/referNow')} place={place} />
    </g>
  );
}

function Way({ way }: { way: readonly ScreenId[] }) {
  const { path } = useDrawing();
  const points = way.flatMap((screen, at) => (at === 0 ? [] : step(way[at - 1] ?? screen, screen)));
  return points.length === 0 ? null : <path className="drawn__way" data-way={way.join(' ')} d={path(points)} />;
}

function Source() {
  const { words, stretch } = useDrawing();
  const [x, y, high] = [bandPlace('refer').x, foot * stretch - 4, 16];
  return words.map(({ t, language }, at) => (
    <text key={language} lang={language} x={x} y={y + at * high * 1.15} fontSize={high} textAnchor="start">
      {t('live-chart:sheet/source', { month: t('clauses:header/month') })}
    </text>
  ));
}

interface Props {
  readonly words: readonly Words[];
  readonly picture: Drawn;
  /** A poster is taller than a wall, with letters of the same size, and has the numbers of the clauses. */
  readonly isPoster?: boolean;
}

/** The chart as a picture, only for sighted people; its text is beside it. */
export function Picture({ words, picture, isPoster = false }: Props) {
  const stretch = isPoster ? 1.4 : 1;
  const { bands, boxes, calls, way } = picture;
  const all = [...boxes, ...calls];
  const here = all.find(({ look }) => look === 'here');
  return (
    <svg
      className="drawn"
      aria-hidden="true"
      lang={words[0]?.language}
      fontSize={letter}
      textAnchor="middle"
      viewBox={`0 0 ${size.width} ${size.height * stretch}`}
    >
      <Drawing words={words} stretch={stretch}>
        {bands.map((band) => (
          <Band key={band.stage} {...band} />
        ))}
        <ReferNow />
        <Way way={way} />
        <Wires calls={calls} />
        {boxes.map((box) => (
          <ScreenBox key={box.screen} box={box} hasClauses={isPoster} />
        ))}
        {(['either', 'both'] as const).map((opens) => {
          const waiting = calls.filter((call) => call.opens === opens);
          return waiting[0] ? (
            <After key={opens} opens={opens} isOpened={waiting.some(({ isOpened }) => isOpened)} />
          ) : null;
        })}
        {calls.map((call) => (
          <CallBox key={call.screen} call={call} />
        ))}
        {/* Over all boxes, so that none is hidden. */}
        {isPoster ? all.map(({ screen }) => <Clauses key={screen} screen={screen} />) : null}
        {isPoster ? <Source /> : null}
        {here ? <Here screen={here.screen} /> : null}
      </Drawing>
    </svg>
  );
}
