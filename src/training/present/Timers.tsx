import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import type { ShowStore } from './show-store';
import { clockOf, elapsed, elapsedInStep } from './timer';
import { useShow } from './use-show';

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

/** How long the showing has run, and the step shown, against the minutes of the scenario. */
export function Timers({ store, minutes }: { store: ShowStore; minutes: number }) {
  const { t } = useWords();
  const { timer } = useShow(store);
  const runs = timer.since !== undefined;
  const now = useNow(runs);
  const whole = elapsed(timer, now);
  return (
    <section className="timers" aria-labelledby="timers-title">
      <h2 id="timers-title">{t('training:presenter/timer/title')}</h2>
      <p className="timers__whole" role="timer">
        {t('training:presenter/timer/whole', { time: clockOf(whole), minutes })}
      </p>
      <p>{t('training:presenter/timer/step', { time: clockOf(elapsedInStep(timer, now)) })}</p>
      {whole >= minutes * 60_000 ? <p className="said">{t('training:presenter/timer/over')}</p> : null}
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
