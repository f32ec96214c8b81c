import { useState } from 'react';
import { useSession } from '../../screens/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { LiveChartLater } from './LiveChartLater';

/** The way to the chart, below a screen: it opens in place, so that the screen and its ticks stay as they are. */
export function ChartPanel() {
  const { t } = useWords();
  const { view: { screen, context } } = useSession();
  const [isOpen, setOpen] = useState(false);
  // What Hide shows has nothing of a case.
  if (screen === 'notes') return null;
  return (
    <section className="chart-panel">
      <Button action="chart" look="secondary" onPress={() => setOpen(!isOpen)} data={{ 'data-open': String(isOpen) }}>
        {t(isOpen ? 'training:liveChart/close' : 'training:liveChart/open')}
      </Button>
      {isOpen ? <LiveChartLater context={context} screen={screen} walked={context.reached} /> : null}
    </section>
  );
}
