import type { ReactNode } from 'react';
import { questions } from '#protocol/questions';
import { numberOf } from '../../chart/state-words';
import { useWords } from '../../words/words';
import { LazyLiveChart } from '../chart/WithChart';
import type { Scenario } from '../model/scenario';
import { LibraryLink } from '../parts/TrainingSession';
import { wordsOf } from '../model/said';
import { Story } from '../practice/Story';
import { asAt, slipsAt } from './follows';
import { GroupAnswer, GroupSlip, GroupTurn, isGroupAsked } from './Group';
import { QrPage } from './QrPage';
import { Reasons, saysWhy, Together } from './Reasons';
import { newStory, onChart, screenBefore, screenTold } from './told';
import { RouteChoice } from './Controls';
import type { Show } from './shared';
import { type Stop, toldTogether } from './show';
import { type ShowStore, useShow } from './show-store';
import { nameOf } from './stop-words';
import { StopPage } from './StopPage';
import { Page } from '../parts/Page';

/** Whether a stop tells a room whom the model rings, which it has not put in order yet. */
function isAhead(stops: readonly Stop[], { step, revealed }: Show, at: number): boolean {
  const order = stops.findIndex(({ kind }) => kind === 'order');
  const isOrdered = step > order || (step === order && revealed);
  return !isOrdered && at > order && stops[at]?.step.screen.startsWith('referrals/') === true;
}

/** All stops in order; each leads straight there. `isSeen`: a room sees it, and is not told an answer before its time. */
export function StepsList({ store, isSeen = false }: { store: ShowStore; isSeen?: boolean }) {
  const words = useWords();
  const { show } = useShow(store);
  return (
    <ol className="steps-list">
      {store.stops.map((stop, at) =>
        isSeen && isAhead(store.stops, show, at) ? null : (
          <li key={at}>
            <button
              type="button"
              className="link-button"
              data-action="jump"
              aria-current={at === show.step ? 'step' : undefined}
              onClick={() => store.jump(at)}
            >
              <span className="steps-list__number">{numberOf(stop.step.screen)}</span>{' '}
              <span className="steps-list__name">{nameOf(words, stop)}</span>
            </button>
          </li>
        ),
      )}
    </ol>
  );
}

/** Beside what a room sees: the story, and once the answer is revealed, its reasons, if it has any. What only tells has the story where it goes on there; beside the chart, what was told before is folded up. */
function useBeside(scenario: Scenario, store: ShowStore, hasChart: boolean): ReactNode {
  const { language } = useWords();
  const { show, stop, way } = useShow(store);
  const isRevealed = show.revealed && toldTogether(way, show).length === 0;
  const isNew = newStory(wordsOf(scenario, language).words, way, show).length > 0;
  if (stop.kind === 'debrief' || (['pause', 'told'].includes(stop.kind) && !isNew)) return null;
  if (stop.kind === 'order' && isRevealed) return null;
  const taught = stop.kind === 'report' ? stop.report.to : stop.kind === 'question' ? stop.question : undefined;
  if (isRevealed && taught && saysWhy(scenario, taught, language))
    return <Reasons scenario={scenario} taught={taught} />;
  const screen = screenTold(way, show);
  const since = isNew ? screenBefore(way, show) : hasChart ? screen : undefined;
  return <Story scenario={scenario} screen={screen} since={since} isRead={false} />;
}

function AllSteps({ store }: { store: ShowStore }) {
  const { t } = useWords();
  return (
    <Page title={t('training:presenter/actions/steps')}>
      <RouteChoice store={store} />
      <p>
        <LibraryLink />
      </p>
      <StepsList store={store} isSeen />
    </Page>
  );
}

/** A question of few options leaves room for the story, and for why. */
const isShort = (stop: Stop): boolean =>
  stop.kind === 'implied' || (stop.kind === 'question' && questions[stop.question].options.length <= 4);

/** A page that tells, and a question of many options, leave little room for the chart. */
const isLong = (stop: Stop): boolean =>
  stop.kind === 'told' || (stop.kind === 'question' && questions[stop.question].options.length > 4);

/** The chart, with the case on it as far as the room has come, and the way that the model took. */
function Chart({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show, way } = useShow(store);
  return (
    <Page title={t('training:presenter/actions/chart')} className="wall__chart">
      <LazyLiveChart {...onChart(way, show)} points={show.points} sight={show.isNear ? 'near' : undefined} />
    </Page>
  );
}

/** The chart while the case goes on: about where we are, or what is pointed at, so that what is asked can be read beside it. */
function SmallChart({ store, isNarrow }: { store: ShowStore; isNarrow: boolean }) {
  const { show, way } = useShow(store);
  return (
    <div className="wall__small-chart">
      <LazyLiveChart {...onChart(way, show)} points={show.points} sight={isNarrow ? 'band' : 'beside'} />
    </div>
  );
}

/** What follows from what the group says at a stop; nothing where it has said nothing yet. */
function followed(scenario: Scenario, stop: Stop, said: string): ReactNode {
  const slip = slipsAt(stop).find((one) => one === said);
  if (slip) return <GroupSlip slip={slip} />;
  if (stop.kind !== 'question' || said === '') return null;
  return <GroupAnswer scenario={asAt(scenario, stop)} question={stop.question} said={said} />;
}

interface Props {
  readonly scenario: Scenario;
  readonly store: ShowStore;
  /** What the group says is taken on this very screen: there is no other. */
  readonly hasGroup: boolean;
}

/** What a room sees now: a stop, or what lies over it. Nothing in it can be answered or marked: it shows. */
export function WallMain({ scenario, store, hasGroup }: Props) {
  const { show, stop, way, room } = useShow(store);
  const { words } = wordsOf(scenario, useWords().language);
  const together = toldTogether(way, show);
  const hasChart = show.hasChart === true;
  const told = useBeside(scenario, store, hasChart);
  const isAsked = hasGroup && isGroupAsked(stop, show);
  if (show.shows === 'qr') return <QrPage scenario={scenario} screen={stop.step.screen} />;
  if (show.shows === 'chart') return <Chart store={store} />;
  if (show.shows === 'steps') return <AllSteps store={store} />;
  const said = show.shows === 'group' ? followed(scenario, stop, room.said) : null;
  if (said)
    return (
      <div className="wall__stop" data-stop="group" data-chart={hasChart ? '' : undefined}>
        {hasChart ? <SmallChart store={store} isNarrow={false} /> : null}
        <div className="wall__screen">{said}</div>
      </div>
    );
  return (
    <div
      className="wall__stop"
      data-stop={together.length > 0 ? 'together' : stop.kind}
      data-beside={isShort(stop) ? 'wide' : undefined}
      data-first={show.step === 0 ? '' : undefined}
      data-chart={hasChart ? '' : undefined}
    >
      {hasChart ? <SmallChart store={store} isNarrow={isLong(stop) || together.length > 0} /> : null}
      {told || isAsked ? (
        <aside className="wall__beside">
          {isAsked && stop.kind !== 'report' ? null : told}
          {isAsked ? <GroupTurn scenario={scenario} store={store} isBrief /> : null}
        </aside>
      ) : null}
      <fieldset className="wall__screen" disabled key={show.step}>
        {together.length > 0 ? (
          <Together scenario={scenario} stops={together} />
        ) : (
          <StopPage
            scenario={scenario}
            stop={stop}
            isRevealed={show.revealed}
            room={room}
            news={newStory(words, way, show)}
          />
        )}
      </fieldset>
    </div>
  );
}
