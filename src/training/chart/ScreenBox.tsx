import type { ScreenId } from '#protocol/screens';
import { type Drawing, Frame, stretched, Text } from './Drawn';
import { letter, type Place, placeOf } from './grid';
import type { Box, Part } from './picture';
import { boxName } from './picture-words';

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
  harm: 0.16,
  'specific-risks': 0.16,
  evidence: 0.4,
  'evidence-guidance': 0.42,
};

/** A screen of the walk as a box: its name, what is to be found there, and whether it was. */
export function ScreenBox({ box, drawing, hasClauses }: { box: Box; drawing: Drawing; hasClauses: boolean }) {
  const { screen, look } = box;
  const place = stretched(placeOf(screen), drawing.stretch);
  const head = place.height * (heads[screen] ?? 1);
  return (
    <g className={`drawn__box drawn__box--${look}`} data-box={screen} data-look={look}>
      <Frame place={place} look={look} />
      <Text
        words={drawing.words}
        of={(one) => boxName(one, screen)}
        place={{ ...place, height: head - (hasClauses ? 6 : 0) }}
      />
      <Parts box={box} place={{ ...place, y: place.y + head, height: place.height - head - 4 }} drawing={drawing} />
    </g>
  );
}
