import { QrCode } from '../../ui/QrCode';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { linkTo } from './show-store';
import { useShow, answerTaught, nameOf, screenBefore, screenTold } from './Showing';
import type { ReactNode } from 'react';
import { questions } from '#protocol/questions';
import { WithChart } from '../chart/WithChart';
import { Page } from '../parts/Page';
import { Story } from '../parts/Scenario';
import { asAt, slipsAt, GroupAnswer, GroupSlip, GroupTurn, isGroupAsked } from './Group';
import { AnswerLines, Reasons, saysWhy } from './Reasons';
import { isVoted, numberOn, type Stop } from './show';
import { StopPage } from './StopPage';

const isOnlyHere = (): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

/** Opens the same screen on a person's own tablet: a code to scan, and the address in letters. */
function QrPage() {
  const { t, scenario, stop } = useShow();
  const title = t('training:presenter/qr/title');
  usePageTitle(title);
  const link = linkTo(scenario.id, stop.step.screen);
  return (
    <div className="page__body qr-page">
      <QrCode text={link} label={t('training:presenter/qr/label')} />
      <div>
        <Heading title={title} />
        <p>{t('training:presenter/qr/lead')}</p>
        <p className="qr-page__link">
          <a href={link}>{link}</a>
        </p>
        {scenario.isOwn ? <p className="said">{t('training:presenter/qr/own')}</p> : null}
        {isOnlyHere() ? <p className="said">{t('training:presenter/qr/here')}</p> : null}
      </div>
    </div>
  );
}

export function StepsList() {
  const { words, store, show, way } = useShow();
  return (
    <ol className="steps-list">
      {store.stops.map((stop, at) => (
        <li key={at}>
          <button
            type="button"
            className="link-button"
            data-action="jump"
            aria-current={at === show.step ? 'step' : undefined}
            onClick={() => store.jump(at)}
          >
            <span className="steps-list__number">{way.ways[at] === 'left' ? '' : numberOn(way, at)}</span>{' '}
            <span className="steps-list__name">{nameOf(words, stop)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function useBeside(): ReactNode {
  const { said, show, stop, way, together, story } = useShow();
  if (show.round) return null;
  const isRevealed = (show.revealed || stop.kind === 'report') && together.length === 0;
  const isNew = story.length > 0;
  if (stop.kind === 'debrief' || stop.kind === 'choice' || (['pause', 'told'].includes(stop.kind) && !isNew))
    return null;
  const taught = answerTaught(stop);
  if (isRevealed && taught && saysWhy(said, taught)) return <Reasons taught={taught} />;
  // What happens in a call stands on its page already.
  if (isRevealed && stop.kind === 'report') return null;
  return <Story screen={screenTold(way, show)} since={isNew ? screenBefore(way, show) : undefined} isRead={false} />;
}

/** A question with few options leaves space for the story and the reasons. */
const isShort = (stop: Stop): boolean =>
  stop.kind === 'implied' || (stop.kind === 'question' && questions[stop.question].options.length <= 4);

/** The chart, with the case as far as the room has come, and the way that the model took. */
function Chart() {
  const { t, onChart } = useShow();
  return (
    <Page title={t('training:presenter/actions/chart')} className="wall__chart">
      <WithChart>{({ LiveChart }) => <LiveChart {...onChart} />}</WithChart>
    </Page>
  );
}

/** What follows from the group's answer; null if it has given none. */
function useFollowed(): ReactNode {
  const { scenario, show, stop, room } = useShow();
  if (show.shows !== 'group') return null;
  const slip = slipsAt(stop).find((one) => one === room.said);
  if (slip) return <GroupSlip slip={slip} />;
  if (stop.kind !== 'question' || room.said === '') return null;
  return <GroupAnswer scenario={asAt(scenario, stop)} question={stop.question} said={room.said} />;
}

function StopShown() {
  const { t, show, stop, together } = useShow();
  return (
    <fieldset className="wall__screen" disabled={!isVoted(stop)} key={show.step}>
      {together.length > 0 ? (
        <Page title={t('training:presenter/together')}>
          <AnswerLines stops={together} />
        </Page>
      ) : (
        <StopPage />
      )}
    </fieldset>
  );
}

/** What a room sees: a stop or an overlay, both read-only. `hasGroup`: the group's choices are taken on this screen. */
export function WallMain({ hasGroup }: { hasGroup: boolean }) {
  const { t, store, show, stop, together, onChart } = useShow();
  const told = useBeside();
  const said = useFollowed();
  const isAsked = hasGroup && isGroupAsked(stop, show);
  if (show.shows === 'qr') return <QrPage />;
  const back = t('training:presenter/actions/toStep');
  if (show.shows === 'blank')
    return <button type="button" className="wall__blank" aria-label={back} onClick={store.onward} />;
  if (show.shows === 'chart') return <Chart />;
  const kind = together.length > 0 ? 'together' : stop.kind;
  return (
    <div
      className="wall__stop"
      data-stop={said ? 'group' : kind}
      data-round={show.round}
      data-ahead={onChart.ahead}
      data-beside={isShort(stop) && !said ? 'wide' : undefined}
      data-first={show.step === 0 && !said ? '' : undefined}
    >
      {!said && (told || isAsked) ? (
        <aside className="wall__beside">
          {isAsked && stop.kind !== 'report' ? null : told}
          {isAsked ? <GroupTurn isBrief /> : null}
        </aside>
      ) : null}
      {said ? <div className="wall__screen">{said}</div> : <StopShown />}
    </div>
  );
}
