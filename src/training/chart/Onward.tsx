import type { WizardContext } from '../../machine/context';
import type { ScreenId } from '#protocol/screens';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { type Stop, stopsOfContinue } from './stops';
import type { WayNow } from './guards-now';
import { stateName } from './way-words';
import { Guards, Ways } from './Ways';

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
export function Onward({ screen, context }: { screen: ScreenId; context: WizardContext }) {
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
