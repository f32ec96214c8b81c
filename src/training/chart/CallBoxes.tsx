import type { ReactNode } from 'react';
import { type Drawing, Frame, path, stretched, Text } from './Drawn';
import type { ScreenId } from '#protocol/screens';
import { numberOf } from '../../chart/state-words';
import { letter, middleOf, type Place, placeOf, type Point } from './grid';
import type { Call } from './picture';
import { boxName, callName, standsInWords } from './InWords';

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
    <text x={x} y={y} fontSize={letter + 4} textAnchor="middle" dominantBaseline="central">
      {sign}
    </text>
  </g>
);
/** The status of a call as a sign: a tick if made or handled, ! if made early, a dash if left; otherwise `until`. */
function Sign({ stands, at, until }: { stands: Call['stands']; at: Point; until: ReactNode }) {
  if (stands === 'made' || stands === 'handled') return <Tick {...at} />;
  if (stands === 'made-early') return <InCircle {...at} sign="!" />;
  if (stands === 'left') return <path className="drawn__none" d={`M${at.x - 9},${at.y}h18`} />;
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

interface CallProps {
  readonly call: Call;
  readonly drawing: Drawing;
}
/** The number of a step in the corner of its box, if its name fills the rest. */
const InCorner = ({ screen, place: { x, y } }: { screen: ScreenId; place: Place }) => (
  <text x={x + 4} y={y + 16} fontSize={letter} dominantBaseline="central">
    {`${numberOf(screen)}.`}
  </text>
);

/** One of the two first calls: a gate with its number. */
function Gate({ call, drawing: { words, stretch } }: CallProps) {
  const screen = `referrals/${call.task}` as const;
  const place = stretched(placeOf(screen), stretch);
  const { x, y, width, height } = place;
  const at = { x: x + 20, y: y + height / 2 };
  const number = call.task === 'social-services' ? '1' : '2';
  const name = { x: x + 35, y: y + 2, width: width - 35, height: height * 0.57 };
  return (
    <>
      <Leaves x={x + width / 2} y={y + height + 17 * stretch} isOpened={call.isOpened} />
      <Sign stands={call.stands} at={at} until={<InCircle {...at} sign={number} />} />
      <InCorner screen={screen} place={place} />
      <Text words={words} of={(one) => callName(one, call.task)} place={name} />
      <Text
        words={words}
        of={(one) => standsInWords(one, call)}
        place={{ ...name, y: y + height * 0.6, height: height * 0.34 }}
      />
    </>
  );
}
/** Statuses that a small box shows only by its sign and its frame. */
const saidBySign: readonly Call['stands'][] = ['made', 'locked', 'absent'];

/** A call that waits for others: its padlock, its name and its status. */
function Locked({ call, drawing: { words, stretch } }: CallProps) {
  const screen = `referrals/${call.task}` as const;
  const place = stretched(placeOf(screen), stretch);
  const isTall = call.task === 'prevent-spoc';
  const at = isTall
    ? { x: place.x + place.width / 2, y: place.y + place.height * 0.22 }
    : { x: place.x + 22, y: place.y + place.height / 2 };
  const saysMore = isTall || !saidBySign.includes(call.stands);
  const [from, name, more] = isTall ? [0.36, 0.2, 0.41] : [0, saysMore ? 0.5 : 1, 0.5];
  const part = (top: number, height: number) => ({
    words,
    place: { ...place, y: place.y + place.height * top, height: place.height * height },
    ...(isTall ? {} : { isFromLeft: true, indent: 40 }),
  });
  return (
    <>
      <Sign
        stands={call.stands}
        at={at}
        until={call.stands === 'absent' ? null : <Padlock {...at} isOpened={call.isOpened} />}
      />
      {isTall ? <InCorner screen={screen} place={place} /> : null}
      <Text {...part(from, name)} of={(one) => (isTall ? callName(one, call.task) : boxName(one, screen))} />
      {saysMore ? <Text {...part(from + name, more)} of={(one) => standsInWords(one, call)} /> : null}
    </>
  );
}

/** A call as a box: one of the two gates, or a call that waits behind them. */
export function CallBox(props: CallProps) {
  const { task, look, stands, isNext, opens } = props.call;
  const { stretch } = props.drawing;
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

/** Why the calls below are locked, on the line from the gates: after either, or after both. */
export function After({
  opens,
  isOpened,
  drawing,
}: Pick<Call, 'isOpened'> & { opens: 'either' | 'both'; drawing: Drawing }) {
  const { words, stretch } = drawing;
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
/** The lines from the gates to the calls that wait for either of them, and for both. */
export function Wires({ calls, stretch }: { calls: readonly Call[]; stretch: number }) {
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
