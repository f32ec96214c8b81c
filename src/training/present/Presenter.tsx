import { useCallback, useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { findScenario } from '../cases/load';
import type { Scenario } from '../model/scenario';
import { BesideCase } from '../parts/TrainingSession';
import { LazyChartPointer } from '../chart/WithChart';
import { Lay, RouteChoice, Scroll, WallLanguages, WayOn } from './Controls';
import { KeysPanel, useCommands, useShortcuts } from './shortcuts';
import { Notes } from './Notes';
import { onChart } from './told';
import { minutesBehind } from './routes';
import { restOf } from './show';
import { windowAddress } from './windows';
import { type ShowStore, useShow } from './show-store';
import { StepsList } from './WallMain';
import { clockOf, elapsed, elapsedInStep } from './timer';
import { Page } from '../parts/Page';

/** The time now, read anew each second while `runs`. */
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

/** Beside the clock: whether the group is where its route has it by now. */
function Pace({ store, whole }: { store: ShowStore; whole: number }) {
  const { t } = useWords();
  const { way, show } = useShow(store);
  if (way.minutes === undefined) return null;
  const behind = minutesBehind(way, show, whole);
  const pace = behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'onTime';
  return <p data-pace={pace}>{t(`training:presenter/timer/${pace}`, { minutes: Math.abs(behind) })}</p>;
}

/** How long the showing has run, and the step shown, against the minutes of the route. */
function Timers({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const {
    timer,
    way: { minutes },
  } = useShow(store);
  const runs = timer.since !== undefined;
  const now = useNow(runs);
  const whole = elapsed(timer, now);
  return (
    <section className="timers" aria-labelledby="timers-title">
      <h2 id="timers-title">{t('training:presenter/timer/title')}</h2>
      <p className="timers__whole" role="timer">
        {minutes ? t('training:presenter/timer/whole', { time: clockOf(whole), minutes }) : clockOf(whole)}
      </p>
      {timer.ran > 0 || runs ? <Pace store={store} whole={whole} /> : null}
      <p>{t('training:presenter/timer/step', { time: clockOf(elapsedInStep(timer, now)) })}</p>
      {minutes && whole >= minutes * 60_000 ? <p className="said">{t('training:presenter/timer/over')}</p> : null}
      <div className="action-row">
        <Button action="timer" look="secondary" onPress={runs ? store.pauseTimer : store.runTimer}>
          {t(`training:presenter/timer/${runs ? 'pause' : 'start'}`)}
        </Button>
        <Button action="timer-reset" look="secondary" onPress={store.resetTimer}>
          {t('training:presenter/timer/reset')}
        </Button>
      </div>
    </section>
  );
}

/** Whether the big screen is there and keeps in step; if not, the way to it. */
function Pairing({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { isPaired, show } = useShow(store);
  const address = windowAddress(store.scenario, 'wall', show);
  if (!store.canPair)
    return (
      <p className="said" role="status">
        {t('training:presenter/pair/none')}
      </p>
    );
  return (
    <p className="said" role="status" data-paired={isPaired}>
      {t(isPaired ? 'training:presenter/pair/there' : 'training:presenter/pair/away')}
      {isPaired ? null : (
        <>
          {' '}
          <a className="go" href={address} target="_blank" rel="noopener">
            {t('training:presenter/pair/open')}
          </a>
        </>
      )}
    </p>
  );
}

/** What the presenter does with the chart while it is on the big screen: points at it, and goes nearer to the large one, or puts the small one away. */
function AtChart({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show, way } = useShow(store);
  if (!show.hasChart && show.shows !== 'chart') return null;
  return (
    <section className="action-row" aria-label={t('training:presenter/actions/chart')}>
      <LazyChartPointer at={onChart(way, show)} points={show.points} onPoint={store.point} />
      {show.hasChart ? (
        <Button action="chart-away" look="secondary" onPress={store.putChartAway}>
          {t('training:presenter/actions/chartAway')}
        </Button>
      ) : (
        <Button action="near" look="secondary" onPress={() => store.near(!show.isNear)}>
          {t(`training:presenter/actions/${show.isNear ? 'whole' : 'near'}`)}
        </Button>
      )}
    </section>
  );
}

function Keys({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const showKeys = useCallback(() => setOpen((is) => !is), []);
  const { on, set } = useShortcuts(useCommands(store, showKeys), store.isStill);
  return (
    <details className="disclosure" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="disclosure__summary">{t('training:presenter/actions/keys')}</summary>
      <KeysPanel on={on} set={set} />
    </details>
  );
}

/** All of the presenter's window but what stands around it. */
export function Desk({ scenario, store }: { scenario: Scenario; store: ShowStore }) {
  const { t } = useWords();
  const { show } = useShow(store);
  return (
    <Page title={t('training:presenter/title')} className="desk" data={{ 'data-show': restOf(show) }}>
      <Pairing store={store} />
      <div className="action-row">
        <WayOn store={store} />
        <Lay store={store} what="chart" />
        <Lay store={store} what="qr" />
        <Lay store={store} what="steps" />
        <Scroll store={store} />
      </div>
      <AtChart store={store} />
      <Notes scenario={scenario} store={store} />
      <div className="desk__aside">
        <Timers store={store} />
        <RouteChoice store={store} />
        <section>
          <h2>{t('training:presenter/language')}</h2>
          <WallLanguages store={store} />
        </section>
      </div>
      <Disclosure summary={t('training:presenter/actions/steps')}>
        <StepsList store={store} />
      </Disclosure>
      <Keys store={store} />
    </Page>
  );
}

/** The case with its words, found anew as the window changes its language. */
function DeskOfCase({ store }: { store: ShowStore }) {
  useWords();
  const scenario = findScenario(store.scenario);
  return scenario ? <Desk scenario={scenario} store={store} /> : null;
}

/** The presenter's own window: notes, what comes next, a stopwatch, and every control of the big screen. */
export function Presenter({ store }: { store: ShowStore }) {
  useEffect(() => store.start(), [store]);
  return (
    <BesideCase page="presenter">
      <DeskOfCase store={store} />
    </BesideCase>
  );
}
