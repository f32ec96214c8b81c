import { chosen } from '../../case/answers';
import { markKey } from '../../wizard/call/mark-key';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { explains, labelOf } from '../../wizard/question/option-words';
import { Tagged } from '../../words/Tagged';
import { useWords, type Words } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { stagesAt } from '../model/stages';
import { wordsOf } from '../parts/scenario-words';
import { OneLanguage } from './OneLanguage';
import { linkTo } from './QrPage';
import { Reasons } from './Reasons';
import { type ShowStore, useShow } from './show-store';
import { comingWords, nameOf } from './stop-words';
import { hasAnswer, type Stop } from './show';

/** What the model ticks or marks at a stop, in words; none where it leaves a question unanswered. */
function answersAt(words: Words, stop: Stop): readonly string[] {
  if (stop.kind === 'report')
    return [words.t('training:presenter/report/marked', { mark: words.t(markKey(stop.report)) })];
  if (stop.kind !== 'question') return [];
  const { question } = stop;
  return chosen(stop.step.after.context.answers, question).map((option) => labelOf(words, { question, option }));
}

/** What the model answers, for the presenter alone. */
function ModelAnswer({ stop }: { stop: Stop }) {
  const words = useWords();
  const answers = answersAt(words, stop);
  if (!hasAnswer(stop)) return null;
  return (
    <section>
      <h3>{words.t('training:presenter/theAnswer')}</h3>
      {answers.length === 0 ? <p>{words.t('training:presenter/noAnswer')}</p> : null}
      {answers.map((answer) => (
        <p key={answer}>
          <strong>
            <Tagged text={answer} />
          </strong>
        </p>
      ))}
    </section>
  );
}

function Said({ title, text, language }: { title: string; text: string | undefined; language: string }) {
  return text === undefined ? null : (
    <section>
      <h3>{title}</h3>
      <p lang={language}>
        <Tagged text={text} />
      </p>
    </section>
  );
}

/** The big screen shows a page that tells in short; the whole of it opens apart, as on anyone's tablet. */
function WholePage({ scenario, stop }: { scenario: Scenario; stop: Stop }) {
  const { t } = useWords();
  if (stop.kind !== 'told') return null;
  return (
    <p>
      <a className="go" href={linkTo(scenario.id, stop.step.screen)} target="_blank" rel="noopener">
        {t('training:presenter/wholePage')}
      </a>
    </p>
  );
}

/** What the presenter may say of a stop: the question for the group, why, the usual mistake, the story. */
function StopNotes({ scenario, stop }: { scenario: Scenario; stop: Stop }) {
  const written = useWords();
  const { t, language: shown } = written;
  const { language, words } = wordsOf(scenario, shown);
  const taught = stop.kind === 'report' ? stop.report.to : stop.kind === 'question' ? stop.question : undefined;
  const { screen } = stop.step;
  return (
    <>
      {taught ? null : <OneLanguage language={language} />}
      <ModelAnswer stop={stop} />
      {taught ? <Reasons scenario={scenario} taught={taught} /> : null}
      {stop.kind === 'question' ? (
        <Paragraphs lines={(['help', 'more'] as const).flatMap((part) => explains(written, stop.question, part))} />
      ) : null}
      <WholePage scenario={scenario} stop={stop} />
      {stop.kind === 'debrief' ? (
        <Said title={t('training:presenter/debrief')} text={words.debrief} language={language} />
      ) : null}
      <Said title={t('training:presenter/pause')} text={words.pauses[screen]} language={language} />
      <Said title={t('training:story/title')} text={stagesAt(words, screen).at(-1)?.text} language={language} />
    </>
  );
}

/** What the big screen shows now, where it is open. */
function OnTheWall({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show, stop, isPaired } = useShow(store);
  const ofStop = show.revealed ? 'answer' : hasAnswer(stop) ? 'stop' : 'whole';
  return (
    <p role="status">
      {isPaired ? t(`training:presenter/now/${show.shows === 'screen' ? ofStop : show.shows}`) : null}
    </p>
  );
}

/** The presenter's notes: what the big screen shows, what comes next, and what to say. */
export function Notes({ scenario, store }: { scenario: Scenario; store: ShowStore }) {
  const words = useWords();
  const { show, stop } = useShow(store);
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{nameOf(words, stop)}</h2>
      <p className="desk__step">
        {words.t('training:presenter/step', { step: show.step + 1, total: store.stops.length })}
      </p>
      <OnTheWall store={store} />
      <p>
        <strong>{words.t('training:presenter/next')}</strong>{' '}
        <span data-coming="">{comingWords(words, store.stops, show)}</span>
      </p>
      <StopNotes scenario={scenario} stop={stop} />
    </section>
  );
}
