import type { Box } from './layout';
import type { Look } from './looks';

const tip = 12;
const flagHeight = 17;

/** The frame of a box; where the case stands it is pointed at both ends, so that its shape tells it apart too. */
export function Frame({ box: { x, y, width, height }, look }: { box: Box; look: Look | undefined }) {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  if (look !== 'here') return <rect x={left} y={top} width={width} height={height} rx={4} />;
  const points = [
    [left, top],
    [right, top],
    [right + tip, y],
    [right, bottom],
    [left, bottom],
    [left - tip, y],
  ];
  return <polygon points={points.map((point) => point.join(',')).join(' ')} />;
}

/** The words that mark where the case stands, on a flag above its box. */
export function HereFlag({ box: { x, y, height }, text }: { box: Box; text: string }) {
  const width = text.length * 7.5 + 12;
  const top = y - height / 2 - flagHeight;
  return (
    <g className="chart__flag">
      <rect x={x - width / 2} y={top} width={width} height={flagHeight} rx={2} />
      <text x={x} y={top + flagHeight / 2} textAnchor="middle" dominantBaseline="central">
        {text}
      </text>
    </g>
  );
}

/** The tick on a box that was walked. */
export function Tick({ box: { x, y, width, height } }: { box: Box }) {
  const [right, top] = [x + width / 2, y - height / 2];
  return (
    <g className="chart__tick">
      <circle cx={right} cy={top} r={7} />
      <path d={`M${right - 3},${top}l2,3l4,-5`} />
    </g>
  );
}
