import { useEffect, useState } from 'react';
import { Button, Disclosure } from '../../ui/controls';
import type { Scenario } from '../model/scenario';
import { BesideCase } from '../parts/TrainingSession';
import { OverlayButton, RouteChoice, WallLanguages, WayOn } from './Controls';
import { KeysPanel, useShortcuts } from './shortcuts';
import { GroupTurn } from './Group';
import { Coming, Notes } from './Notes';
import { minutesBehind } from './routes';
import { hasAnswer, restOf } from './show';
import { type ShowStore, windowAddress } from './show-store';
import { Showing, useShow } from './Showing';
import { StepsList } from './WallMain';
import { clockOf, elapsed } from './shared';
import { Page, Section } from '../parts/Page';

function useNow(runs: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const read = () => setNow(Date.now());
    read();
    const beat = runs ? setInterval(read, 1000) : undefined;
    return () => clearInterval(beat);
  }, [runs]);
  return now;
}

function Pace({ whole }: { whole: number }) {
  const { t, way, show } = useShow();
  const behind = minutesBehind(way, show, whole);
  const pace = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'onTime';
  return <p data-pace={pace}>{t(`training:presenter/timer/${pace}`, { minutes: Math.abs(behind) })}</p>;
}

function Timers() {
  const { t, store, timer, way } = useShow();
  const { minutes } = way;
  const runs = timer.since !== undefined;
  const now = useNow(runs);
  const whole = elapsed(timer, now);
  return (
    <section className="timers" aria-labelledby="timers-title">
      <h2 id="timers-title">{t('training:presenter/timer/title')}</h2>
      <p className="timers__whole" role="timer">
        {minutes ? t('training:presenter/timer/whole', { time: clockOf(whole), minutes }) : clockOf(whole)}
      </p>
      {minutes && (timer.ran > 0 || runs) ? <Pace whole={whole} /> : null}
      {minutes && whole >= minutes * 60_000 ? <p className="said">{t('training:presenter/timer/over')}</p> : null}
      <div className="action-row">
        <Button action="timer" look="link" onPress={runs ? store.pauseTimer : store.runTimer}>
          {t(`training:presenter/timer/${runs ? 'pause' : 'start'}`)}
        </Button>
        <Button action="timer-reset" look="link" onPress={store.resetTimer}>
          {t('training:presenter/timer/reset')}
        </Button>
      </div>
    </section>
  );
}

/** What the big screen shows; if it is not open, links to it. */
function Pairing() {
  const { t, store, isPaired, show, stop } = useShow();
  const ofStop = !hasAnswer(stop) ? 'whole' : show.revealed ? 'answer' : 'stop';
  const seen = show.shows === 'screen' ? ofStop : show.shows === 'together' ? 'whole' : show.shows;
  return (
    <p className="said" role="status" data-paired={store.canPair ? isPaired : undefined}>
      {t(isPaired ? `training:presenter/now/${seen}` : `training:presenter/pair/${store.canPair ? 'away' : 'none'}`)}{' '}
      {store.canPair && !isPaired ? (
        <a className="go" href={windowAddress(store.scenario, 'present', show)} target="_blank" rel="noopener">
          {t('training:presenter/pair/open')}
        </a>
      ) : null}
    </p>
  );
}

function Keys() {
  const { t, store } = useShow();
  const { isOpen, setOpen } = useShortcuts(store);
  return (
    <details className="disclosure" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="disclosure__summary">{t('training:presenter/actions/keys')}</summary>
      <KeysPanel />
    </details>
  );
}

function Desk() {
  const { t, show } = useShow();
  return (
    <Page title={t('training:presenter/title')} className="desk" data={{ 'data-show': restOf(show) }}>
      <Pairing />
      <div className="action-row">
        <WayOn />
        <OverlayButton what="chart" />
        <OverlayButton what="qr" />
        <OverlayButton what="blank" />
      </div>
      <Notes />
      <div className="desk__aside">
        <GroupTurn />
        <Coming />
        <Timers />
        <RouteChoice />
        <Section title={t('training:presenter/language')}>
          <WallLanguages />
        </Section>
        <Disclosure summary={t('training:presenter/actions/steps')}>
          <StepsList />
        </Disclosure>
        <Keys />
      </div>
    </Page>
  );
}

/** The presenter's own window: notes, what comes next, a stopwatch, and every control of the big screen. */
export function Presenter({ store, scenario }: { store: ShowStore; scenario: Scenario }) {
  useEffect(() => store.start(), [store]);
  return (
    <BesideCase page="presenter">
      <Showing store={store} from={scenario}>
        <Desk />
      </Showing>
    </BesideCase>
  );
}
