import type { ReactNode } from 'react';
import { boxName, callName, statusInWords, Frame, Text, useDrawing } from './Drawn';
import { numberOf } from '../../chart/graph';
import { letter, middleOf, placeOf, type Point } from './grid';
import type { Call } from './picture';

/** A padlock whose shackle swings when it opens. */
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

const InCircle = ({ x, y, sign }: Point & { sign: string }) => (
  <g className="drawn__number">
    <circle cx={x} cy={y} r={16} />
    <text x={x} y={y} fontSize={letter + 4}>
      {sign}
    </text>
  </g>
);
/** The status of a call as a sign: a tick if made or handled, ! if made early, a dash if left; otherwise `until`. */
function Sign({ status, at, until }: { status: Call['status']; at: Point; until: ReactNode }) {
  if (status === 'made' || status === 'handled') return <Tick {...at} />;
  if (status === 'made-early') return <InCircle {...at} sign="!" />;
  if (status === 'left') return <path className="drawn__none" d={`M${at.x - 9},${at.y}h18`} />;
  return until;
}

/** The two leaves of a gate: across the line while it is shut, along it once open. */
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

/** The number of a step in the corner of its box, if its name fills the rest. */
function InCorner({ screen }: Pick<Call, 'screen'>) {
  const { x, y } = useDrawing().boxOf(screen);
  return (
    <text x={x + 4} y={y + 16} textAnchor="start">
      {`${numberOf(screen)}.`}
    </text>
  );
}

function Gate({ call }: { call: Call }) {
  const { boxOf, stretch } = useDrawing();
  const { x, y, width, height } = boxOf(call.screen);
  const at = { x: x + 20, y: y + height / 2 };
  const number = call.task === 'social-services' ? '1' : '2';
  const name = { x: x + 35, y: y + 2, width: width - 35, height: height * 0.57 };
  return (
    <>
      <Leaves x={x + width / 2} y={y + height + 17 * stretch} isOpened={call.isOpened} />
      <Sign status={call.status} at={at} until={<InCircle {...at} sign={number} />} />
      <InCorner screen={call.screen} />
      <Text of={(one) => callName(one, call.task)} place={name} />
      <Text of={(one) => statusInWords(one, call)} place={{ ...name, y: y + height * 0.6, height: height * 0.34 }} />
    </>
  );
}
/** Statuses that a small box shows only by its sign and its frame. */
const saidBySign: readonly Call['status'][] = ['made', 'locked', 'absent'];

function Locked({ call }: { call: Call }) {
  const { task, screen, status, isOpened } = call;
  const place = useDrawing().boxOf(screen);
  const isTall = task === 'prevent-spoc';
  const at = isTall
    ? { x: place.x + place.width / 2, y: place.y + place.height * 0.22 }
    : { x: place.x + 22, y: place.y + place.height / 2 };
  const saysMore = isTall || !saidBySign.includes(status);
  const [from, name, more] = isTall ? [0.36, 0.2, 0.41] : [0, saysMore ? 0.5 : 1, 0.5];
  const part = (top: number, height: number) => ({
    place: { ...place, y: place.y + place.height * top, height: place.height * height },
    indent: isTall ? undefined : 40,
  });
  return (
    <>
      <Sign status={status} at={at} until={status === 'absent' ? null : <Padlock {...at} isOpened={isOpened} />} />
      {isTall ? <InCorner screen={screen} /> : null}
      <Text {...part(from, name)} of={(one) => (isTall ? callName(one, task) : boxName(one, screen))} />
      {saysMore ? <Text {...part(from + name, more)} of={(one) => statusInWords(one, call)} /> : null}
    </>
  );
}

/** A call as a box: one of the two gates, or a call that waits behind them. */
export function CallBox({ call }: { call: Call }) {
  const { screen, look, status, isNext, opens } = call;
  const place = useDrawing().boxOf(screen);
  const CallIn = opens === 'atOnce' ? Gate : Locked;
  return (
    <g
      className={`drawn__box drawn__box--${look} drawn__call--${status}${isNext ? ' drawn__call--next' : ''}`}
      data-box={screen}
      data-look={look}
      data-status={status}
    >
      <Frame place={place} look={look} />
      <CallIn call={call} />
    </g>
  );
}

/** Why the calls below are locked, on the line from the gates: after either, or after both. */
export function After({ opens, isOpened }: Pick<Call, 'isOpened'> & { opens: 'either' | 'both' }) {
  const { x, width } = placeOf(opens === 'either' ? 'referrals/prevent-spoc' : 'referrals/ceop');
  const place = useDrawing().onPaper({ x, y: 306, width, height: 32 });
  return (
    <g className={`drawn__after${isOpened ? ' drawn__after--open' : ''}`} data-after={opens} data-open={isOpened}>
      <rect {...place} rx={place.height / 2} />
      <Text of={({ t }) => t(`live-chart:picture/after/${opens}`)} place={place} />
    </g>
  );
}

/** The lines from the gates to the calls that wait for either of them, and for both. */
export function Wires({ calls }: { calls: readonly Call[] }) {
  const { path } = useDrawing();
  const gates = calls.filter(({ opens }) => opens === 'atOnce');
  return gates.flatMap(({ screen, isOpened }) => {
    const from = placeOf(screen);
    const { x } = middleOf(from);
    return (['referrals/prevent-spoc', 'referrals/ceop'] as const).map((to) => {
      const end = middleOf(placeOf(to)).x;
      const points = [
        { x, y: from.y + from.height },
        { x, y: 276 },
        { x: end + Math.sign(x - end) * 40, y: 308 },
      ];
      return (
        <path
          key={`${screen} ${to}`}
          className={`drawn__wire${isOpened ? ' drawn__wire--open' : ''}`}
          d={path(points)}
        />
      );
    });
  });
}
