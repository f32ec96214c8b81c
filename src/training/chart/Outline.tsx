import { type ScreenId, sidePages, walkScreens } from '#protocol/screens';
import { isJunction, screens, type StateId, states } from '../../chart/graph';
import type { WizardContext, WizardEvent } from '../../machine/context';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { groundsOfGuard, numbersOf, stateName, truthInWords, wayInWords } from './way-words';
import { type GuardNow, type WayNow, waysFrom, waysFromAnywhere } from './ways';

/** One statement with its sign, for sighted people, and its clauses. */
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

function Guards({ way: { guards, event } }: { way: WayNow }) {
  const { t } = useWords();
  if (guards.length === 0) return <p className="way__always">{t('live-chart:way/always')}</p>;
  return (
    <ul className="truths plain-list">
      {guards.map((guardNow, at) => (
        <GuardLine key={at} guardNow={guardNow} event={event} />
      ))}
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

interface Props {
  readonly context: WizardContext;
  readonly screen: ScreenId;
  readonly walked: readonly ScreenId[];
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

/** Whether we are at a state or have been there, in words. */
function Mark({ state, screen, walked }: { state: StateId } & Omit<Props, 'context'>) {
  const { t } = useWords();
  if (state === screen) return <strong className="outline__here"> ({t('live-chart:here')})</strong>;
  return isOf(walked)(state) ? <span className="outline__walked"> ({t('live-chart:walked')})</span> : null;
}

function StateItem({ state, context, screen, walked }: { state: StateId } & Props) {
  const words = useWords();
  return (
    <li data-state={state} aria-current={state === screen ? 'step' : undefined}>
      <Disclosure
        summary={
          <>
            <Tagged text={stateName(words, state)} />
            <Mark state={state} screen={screen} walked={walked} />
          </>
        }
      >
        <Ways ways={waysFrom(state, context)} />
      </Disclosure>
    </li>
  );
}

/** The chart in words, from the same graph as its picture: each state opens to its transitions and their guards. */
export function Outline(props: Props) {
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
              <StateItem key={state} state={state} {...props} />
            ))}
          </ul>
        </section>
      ))}
      <h3>{t('chart:outline/anywhere')}</h3>
      <ul className="plain-list">
        <li data-state="anywhere">
          <Disclosure summary={t('live-chart:outline/anywhere')}>
            <Ways ways={waysFromAnywhere(props.context)} />
          </Disclosure>
        </li>
      </ul>
    </section>
  );
}
