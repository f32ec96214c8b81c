import { getMicrosteps } from 'xstate';
import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import type { StateId } from '../../chart/graph';
import type { WizardContext } from '../../machine/context';
import { wizard } from '../../machine/wizard';
import { Disclosure } from '../../ui/Disclosure';
import { ClauseText } from '../../wizard/newer/ClauseText';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { clausesAmong, groundsOfGuard } from './guard-words';
import type { WayNow } from './guards-now';
import { locksNow } from './locks';
import { Locks } from './Locks';
import { stateName } from './way-words';
import { waysFrom } from './ways';
import { Guards, Ways } from './Ways';

/** A state come to on the way on, and the ways that were tried there. */
interface Stop {
  readonly state: StateId;
  readonly ways: readonly WayNow[];
}

/**
 * What Continue does now, state by state: first the screen itself, then each state that is come to, the last one being where one
 * rests. Only the screen itself where Continue does not lead on.
 */
export function stopsOfContinue(screen: ScreenId, context: WizardContext): readonly Stop[] {
  const own = waysFrom(screen, context).filter(({ move }) => move.by === 'continue');
  const first: Stop = { state: screen, ways: own };
  if (!own.some(({ isTaken }) => isTaken)) return [first];
  const steps = getMicrosteps(wizard, wizard.resolveState({ value: screen, context }), { type: 'continue' });
  return [
    first,
    ...steps.map(([{ value: state, context: then }]) => ({
      state,
      ways: waysFrom(state, then).filter(({ move }) => move.by === ''),
    })),
  ];
}

/** Ways of a change, where none is under way, say nothing of this case: they stand in the outline alone. */
const ofThisCase = (ways: readonly WayNow[]): readonly WayNow[] =>
  ways.filter(({ guards }) => guards.every(({ guard, holds }) => guard.name !== 'isInDetour' || holds));

/** A state that Continue comes to: what was true there, so that the chart goes on at once, or that one rests. */
function Passed({ stop: { state, ways } }: { stop: Stop }) {
  const words = useWords();
  const taken = ways.find(({ isTaken }) => isTaken);
  const screen = stateName(words, state);
  return (
    <li data-stop={state}>
      <Tagged text={words.t(taken ? 'live-chart:now/atOnce' : 'live-chart:now/rests', { screen })} />
      {(taken ? [taken] : ways).map((way, at) => (
        <Guards key={at} way={way} />
      ))}
    </li>
  );
}

/** Where Continue leads from a screen now: its ways with their guards, then each state that it comes to. */
function Onward({ screen, context }: { screen: ScreenId; context: WizardContext }) {
  const words = useWords();
  const { t } = words;
  const [first, ...after] = stopsOfContinue(screen, context);
  const last = after.at(-1);
  return (
    <section aria-labelledby="onward-title" data-leads-to={last?.state ?? screen}>
      <h3 id="onward-title">{t('live-chart:now/continue')}</h3>
      {first?.ways.length ? (
        <p className="now__leads">
          <strong>
            <Tagged
              text={
                last ? t('live-chart:now/leads', { screen: stateName(words, last.state) }) : t('live-chart:now/stays')
              }
            />
          </strong>
        </p>
      ) : (
        <p>{t('live-chart:now/none')}</p>
      )}
      <Ways ways={ofThisCase(first?.ways ?? [])} />
      {after.length > 0 ? (
        <ol className="stops">
          {after.map((stop) => (
            <Passed key={stop.state} stop={stop} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

const groundsOfWays = (ways: readonly WayNow[]) =>
  ways.flatMap(({ guards, event }) => guards.flatMap(({ guard }) => groundsOfGuard(guard, event)));

/** The clauses that the guards and locks shown stand on, each once. */
function clausesNow(screen: ScreenId, context: WizardContext): readonly ClauseId[] {
  const ofWays = stopsOfContinue(screen, context).flatMap(({ ways }) => groundsOfWays(ways));
  return clausesAmong([...ofWays, ...locksNow(screen, context).flatMap(({ row }) => row.because)]);
}

function NamedClauses({ clauses }: { clauses: readonly ClauseId[] }) {
  const { t } = useWords();
  return (
    <section className="now__clauses" aria-labelledby="now-clauses-title">
      <h3 id="now-clauses-title">{t('live-chart:now/clauses')}</h3>
      {clauses.map((id) => (
        <Disclosure key={id} summary={t(`ui:clauseRefs/${id}`)} data={{ 'data-clause': id }}>
          <ClauseText id={id} />
        </Disclosure>
      ))}
    </section>
  );
}

/** The screen shown, in words: its ways on with their guards, and the locks of the plan. */
export function Now({ screen, context }: { screen: ScreenId; context: WizardContext }) {
  const words = useWords();
  const { t } = words;
  const others = waysFrom(screen, context).filter(({ move: { by } }) => by !== '' && by !== 'continue');
  const clauses = clausesNow(screen, context);
  return (
    <section className="now" aria-labelledby="now-title" data-now={screen}>
      <h2 id="now-title">
        <Tagged text={t('live-chart:hereAt', { screen: stateName(words, screen) })} />
      </h2>
      <Onward screen={screen} context={context} />
      {others.length > 0 ? (
        <Disclosure summary={t('live-chart:now/others')}>
          <Ways ways={others} />
        </Disclosure>
      ) : null}
      <Locks screen={screen} context={context} />
      {clauses.length > 0 ? <NamedClauses clauses={clauses} /> : null}
    </section>
  );
}
