import { useEffect, useRef } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { LiveChartLater } from './WithChart';

interface Props {
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

/** Shows the top of a part of the page, and brings focus to it. */
function goTo(part: HTMLElement | null): void {
  if (!part) return;
  window.scrollTo(0, part.getBoundingClientRect().top + window.scrollY);
  part.focus({ preventScroll: true });
}

/** The way to the chart, above a screen. */
export function ChartLink({ isOpen, onTurn }: Props) {
  const { t } = useWords();
  if (isOpen) return null;
  return (
    <p className="chart-link">
      <Button action="chart" look="link" onPress={() => onTurn(true)}>
        {t('training:liveChart/open')}
      </Button>
    </p>
  );
}

/** The chart below a screen: it opens in place and is then gone to, so that the screen and its ticks stay as they are. */
export function ChartPanel({ isOpen, onTurn }: Props) {
  const { t } = useWords();
  const {
    view: { screen, context },
  } = useSession();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) goTo(panel.current);
  }, [isOpen]);
  // What Hide shows has nothing of a case.
  if (!isOpen || screen === 'notes') return null;
  const close = () => {
    onTurn(false);
    goTo(document.getElementById('main'));
  };
  return (
    <section className="chart-panel" ref={panel} tabIndex={-1} aria-label={t('training:liveChart/title')}>
      <Button action="chart-close" look="secondary" onPress={close}>
        {t('training:liveChart/close')}
      </Button>
      <LiveChartLater context={context} screen={screen} walked={context.reached} />
    </section>
  );
}
