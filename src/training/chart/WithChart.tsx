import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { type Part, useFetched } from '../../wizard/frame/loads';
import { i18next, type Language, loadBundle, loadLanguage, loadLazyWords } from '../../words/languages';
import { languagesOf, type Shown } from '../../words/shown';
import { useWords } from '../../words/words';
import {
  type ChartParts,
  type ChartPointerProps,
  type ChartSheetProps,
  type LiveChartProps,
  useTrainingLoads,
} from '../parts/loads';

const words = import.meta.glob<Readonly<Record<string, unknown>>>('../../../locales/*/chart.ts', { import: 'default' });

const hasChartWords = (language: Language): boolean =>
  ['ui', 'pages', 'live-chart'].every((file) => i18next.hasResourceBundle(language, file));

/** Loads the chart and all its words in some languages. Rejects if that fails; it can be tried again. */
export async function loadChart(chart: Part<ChartParts>, ...all: readonly Language[]): Promise<ChartParts> {
  const ofOne = (language: Language) => [loadBundle(words, language), loadLanguage(language), loadLazyWords(language)];
  const [parts] = await Promise.all([chart.load(), ...all.flatMap(ofOne)]);
  return parts;
}

/** The poster of the chart, in any language or both, loaded when opened. */
export function LazyChartSheet(props: ChartSheetProps) {
  return <WithChart shown={props.shown}>{({ ChartSheet }) => <ChartSheet {...props} />}</WithChart>;
}

/** Points at the chart in another window, in the current language; loaded when the chart is opened. */
export function LazyChartPointer(props: ChartPointerProps) {
  const { language } = useWords();
  return <WithChart shown={language}>{({ ChartPointer }) => <ChartPointer {...props} />}</WithChart>;
}

/** The live chart in the current language, loaded when opened. */
export function LazyLiveChart(props: LiveChartProps) {
  const { language } = useWords();
  return <WithChart shown={language}>{({ LiveChart }) => <LiveChart {...props} />}</WithChart>;
}

/** Shows part of the chart once it and its words are loaded; until then, says that it is loading or has failed. */
function WithChart({ shown, children }: { shown: Shown; children: (parts: ChartParts) => ReactNode }) {
  const { t } = useWords();
  const { chart } = useTrainingLoads();
  const load = useCallback(() => loadChart(chart, ...languagesOf(shown)), [chart, shown]);
  const loaded = languagesOf(shown).every(hasChartWords) ? chart.loaded() : undefined;
  const { retry } = useFetched(loaded, load);
  if (loaded) return children(loaded);
  return (
    <div role="status">
      <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>
      {retry ? (
        <Button action="try-again" look="secondary" onPress={retry}>
          {t('ui:actions/tryAgain')}
        </Button>
      ) : null}
    </div>
  );
}

interface ChartPanelProps {
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

function goTo(part: HTMLElement | null): void {
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

/** The button above a screen that opens the chart. */
export function ChartLink({ isOpen, onTurn }: ChartPanelProps) {
  const { t } = useWords();
  if (isOpen) return null;
  return (
    <p className="chart-link screen-only">
      <Button action="chart" look="link" onPress={() => onTurn(true)}>
        {t('training:liveChart/open')}
      </Button>
    </p>
  );
}

/** The chart below a screen. Opening it moves there, and leaves the screen and its ticks as they are. */
export function ChartPanel({ isOpen, onTurn }: ChartPanelProps) {
  const { t } = useWords();
  const { screen, context } = useSession().view;
  const panel = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) goTo(panel.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
  // The page of Hide shows nothing of a case.
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
      <LazyLiveChart context={context} screen={screen} walked={context.reached} />
    </section>
  );
}
