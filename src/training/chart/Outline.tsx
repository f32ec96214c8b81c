import { sidePages, walkScreens } from '#protocol/screens';
import { isJunction, screens, type StateId, states } from '../../chart/graph';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import type { CaseOnChart } from './picture';
import { clausesOfGuard, stateName, truthInWords, wayInWords, type WayNow, waysFrom, waysFromAnywhere } from './ways';

/** The guards of a transition: each a statement with its sign, for sighted people, and its clauses. */
function Guards({ way: { guards, event } }: { way: WayNow }) {
  const words = useWords();
  if (guards.length === 0) return <p className="way__always">{words.t('live-chart:way/always')}</p>;
  return (
    <ul className="truths plain-list">
      {guards.map(({ guard, holds }, at) => {
        const refs = clausesOfGuard(guard, event);
        return (
          <li key={at} className={`truth truth--${holds ? 'true' : 'not'}`} data-guard={guard.name} data-holds={holds}>
            <Tagged text={truthInWords(words, { guard, holds })} />
            {refs ? ` (${refs})` : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Transitions, in the order in which the machine tries them. */
function Ways({ ways }: { ways: readonly WayNow[] }) {
  const words = useWords();
  return (
    <ol className="ways">
      {ways.map((way, at) => (
        <li className="way" key={at} data-by={way.move.by} data-to={way.move.to ?? ''} data-taken={way.isTaken}>
          <Tagged as="span" className="way__name" text={wayInWords(words, way)} />
          {way.isTaken ? <strong className="way__taken"> {words.t('live-chart:way/taken')}</strong> : null}
          <Guards way={way} />
        </li>
      ))}
    </ol>
  );
}

const isOf =
  (some: readonly string[]) =>
  (state: StateId): boolean =>
    some.includes(state);
const groups: readonly (readonly [Key, readonly StateId[]])[] = [
  ['chart:outline/walk', screens.filter(isOf(walkScreens))],
  ['chart:outline/after', screens.filter((state) => !isOf([...walkScreens, ...sidePages])(state))],
  ['chart:outline/beside', screens.filter(isOf(sidePages))],
  ['live-chart:outline/junctions', states.filter(isJunction)],
];

function StateItem({ state, at: { context, screen, walked } }: { state: StateId; at: CaseOnChart }) {
  const words = useWords();
  const { t } = words;
  const [isHere, isWalked] = [state === screen, isOf(walked)(state)];
  return (
    <li data-state={state} aria-current={isHere ? 'step' : undefined}>
      <Disclosure
        summary={
          <>
            <Tagged text={stateName(words, state)} />
            {isHere ? <strong className="outline__here"> ({t('live-chart:here')})</strong> : null}
            {isWalked && !isHere ? <span className="outline__walked"> ({t('live-chart:walked')})</span> : null}
          </>
        }
      >
        <Ways ways={waysFrom(state, context)} />
      </Disclosure>
    </li>
  );
}

/** The chart in words, from the same graph as its picture: each state opens to its transitions and their guards. */
export function Outline({ at }: { at: CaseOnChart }) {
  const { t } = useWords();
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{t('live-chart:outline/title')}</h2>
      <p>{t('live-chart:outline/lead')}</p>
      {groups.map(([title, some]) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <ul className="plain-list">
            {some.map((state) => (
              <StateItem key={state} state={state} at={at} />
            ))}
          </ul>
        </section>
      ))}
      <h3>{t('chart:outline/anywhere')}</h3>
      <ul className="plain-list">
        <li data-state="anywhere">
          <Disclosure summary={t('live-chart:outline/anywhere')}>
            <Ways ways={waysFromAnywhere(at.context)} />
          </Disclosure>
        </li>
      </ul>
    </section>
  );
}
