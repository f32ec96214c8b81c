import type { WizardEvent } from '../../machine/context';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { groundsOfGuard, numbersOf, truthInWords } from './guard-words';
import type { GuardNow, WayNow } from './guards-now';
import { wayInWords } from './way-words';

/** One statement with its sign, for the eye, and its clauses. */
function Truth({ holds, text, refs, name }: { holds: boolean; text: string; refs: string | undefined; name: string }) {
  return (
    <li className={`truth truth--${holds ? 'true' : 'not'}`} data-guard={name} data-holds={holds}>
      <Tagged text={text} />
      {refs ? ` (${refs})` : null}
    </li>
  );
}

function GuardLine({ guardNow, event }: { guardNow: GuardNow; event: WizardEvent }) {
  const words = useWords();
  const { guard, holds } = guardNow;
  return (
    <Truth
      holds={holds}
      text={truthInWords(words, guardNow)}
      refs={numbersOf(groundsOfGuard(guard, event))}
      name={guard.name}
    />
  );
}

/** The guards of one way, each as true or not. */
function Guards({ way: { guards, event } }: { way: WayNow }) {
  const { t } = useWords();
  if (guards.length === 0) return <p className="way__always">{t('live-chart:way/always')}</p>;
  return (
    <ul className="truths">
      {guards.map((guardNow, at) => (
        <GuardLine key={at} guardNow={guardNow} event={event} />
      ))}
    </ul>
  );
}

/** Ways on, in the order in which the chart tries them. */
export function Ways({ ways }: { ways: readonly WayNow[] }) {
  const words = useWords();
  return (
    <ol className="ways">
      {ways.map((way, at) => (
        <li className="way" key={at} data-by={way.move.by} data-to={way.move.to ?? ''} data-taken={way.isTaken}>
          <span className="way__name">
            <Tagged text={wayInWords(words, way)} />
          </span>
          {way.isTaken ? <strong className="way__taken"> {words.t('live-chart:way/taken')}</strong> : null}
          <Guards way={way} />
        </li>
      ))}
    </ol>
  );
}
