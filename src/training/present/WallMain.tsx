import { questions } from '#protocol/questions';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { library } from '../../session/training-address';
import { useWords } from '../../words/words';
import { LiveChartLater } from '../chart/LiveChartLater';
import type { Scenario } from '../model/scenario';
import { Beside } from './Beside';
import { QrPage } from './QrPage';
import type { ShowStore } from './show-store';
import { StepsList } from './StepsList';
import { StopPage } from './StopPage';
import type { Stop } from './stops';
import { useShow } from './use-show';

function AllSteps({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const title = t('training:presenter/actions/steps');
  usePageTitle(title);
  return (
    <div className="page__body">
      <Heading title={title} />
      <StepsList store={store} />
      <p>
        <a className="go" href={library}>
          {t('training:actions/library')}
        </a>
      </p>
    </div>
  );
}

/** A question of few options leaves room for the story, and for why. */
const isShort = (stop: Stop): boolean =>
  stop.kind === 'implied' || (stop.kind === 'question' && questions[stop.question].options.length <= 4);

/** The chart, with the case on it as it stands, and the way that the model took. */
function Chart({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const {
    show,
    stop: { step },
  } = useShow(store);
  const title = t('training:presenter/actions/chart');
  usePageTitle(title);
  const walked = [...new Set(store.stops.slice(0, show.step + 1).map((stop) => stop.step.screen))];
  const { context } = show.revealed ? step.after : step.before;
  return (
    <div className="page__body">
      <Heading title={title} />
      <LiveChartLater context={context} screen={step.screen} walked={walked} />
    </div>
  );
}

/** What a room sees now: a stop, or what lies over it. Nothing in it can be answered or marked: it shows. */
export function WallMain({ scenario, store }: { scenario: Scenario; store: ShowStore }) {
  const { show, stop } = useShow(store);
  if (show.shows === 'qr') return <QrPage scenario={scenario} screen={stop.step.screen} />;
  if (show.shows === 'chart') return <Chart store={store} />;
  if (show.shows === 'steps') return <AllSteps store={store} />;
  return (
    <div
      className="wall__stop"
      data-stop={stop.kind}
      data-beside={isShort(stop) ? 'wide' : undefined}
      data-first={show.step === 0 ? '' : undefined}
    >
      <Beside scenario={scenario} stop={stop} isRevealed={show.revealed} />
      <fieldset className="wall__screen" disabled key={show.step}>
        <StopPage scenario={scenario} stop={stop} isRevealed={show.revealed} />
      </fieldset>
    </div>
  );
}
