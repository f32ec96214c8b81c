import type { WizardContext } from '../../machine/context';
import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import { ClauseText } from '../../wizard/newer/ClauseText';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { clausesAmong, groundsOfGuard } from './guard-words';
import type { WayNow } from './guards-now';
import { Locks } from './Locks';
import { locksNow } from './locks';
import { Onward } from './Onward';
import { stopsOfContinue } from './stops';
import { Ways } from './Ways';
import { waysFrom } from './ways';
import { stateName } from './way-words';

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
