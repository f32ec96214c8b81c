import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useSession } from '../../session/session';
import { Button } from '../../ui/controls';
import { type Loads, type Part, useFetched, useLoads } from '../../wizard/frame/LazyPart';
import {
  i18next,
  type Language,
  languagesOf,
  loadBundle,
  loadLanguage,
  loadLazyWords,
  type Shown,
} from '../../words/languages';
import { useWords } from '../../words/words';
import type * as parts from './LiveChart';

type ChartParts = typeof parts;

const words = import.meta.glob<Readonly<Record<string, unknown>>>('../../../locales/*/chart.ts', { import: 'default' });

const hasChartWords = (language: Language): boolean =>
  ['ui', 'pages', 'live-chart'].every((file) => i18next.hasResourceBundle(language, file));

/** Loads the chart and all its words in some languages. Rejects if that fails; it can be tried again. */
export async function loadChart(chart: Part<ChartParts>, ...all: readonly Language[]): Promise<ChartParts> {
  const ofOne = (language: Language) => [loadBundle(words, language), loadLanguage(language), loadLazyWords(language)];
  const [parts] = await Promise.all([chart.load(), ...all.flatMap(ofOne)]);
  return parts;
}

interface Props {
  /** The languages of its words: by default the page's own. */
  readonly shown?: Shown;
  readonly children: (parts: ChartParts) => ReactNode;
}

/** Part of the chart, once it and its words are loaded; until then, says that it is loading or has failed. */
export function WithChart({ shown, children }: Props) {
  const { t, language } = useWords();
  const { chart } = useLoads<Loads & { readonly chart: Part<ChartParts> }>();
  const all = shown ?? language;
  const load = useCallback(() => loadChart(chart, ...languagesOf(all)), [chart, all]);
  const loaded = languagesOf(all).every(hasChartWords) ? chart.loaded() : undefined;
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
      <WithChart>
        {({ LiveChart }) => <LiveChart context={context} screen={screen} walked={context.reached} />}
      </WithChart>
    </section>
  );
}
