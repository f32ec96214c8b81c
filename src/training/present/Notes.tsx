import { isQuestion } from '../../case/answers';
import { numberOf } from '../../chart/state-words';
import { Disclosure } from '../../ui/Disclosure';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { explains } from '../../wizard/question/option-words';
import type { Language } from '../../words/languages';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Scenario, Taught } from '../model/scenario';
import { wordsOf } from '../model/said';
import { AnswerLines, OneLanguage, Reasons, saysWhy } from './Reasons';
import { linkTo } from './QrPage';
import { type ShowStore, useShow } from './show-store';
import { answersAt, comingWords, nameOf, taughtAt } from './stop-words';
import { GroupTurn } from './Group';
import { newStory, onChart } from './told';
import type { Show } from './shared';
import { hasAnswer, onward, type Route, type Stop, toldTogether } from './show';
import { Said } from '../parts/Page';

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

/** A part of the notes that the scenario has words for. */
function Part({ title, text, language }: { title: string; text: string | undefined; language: Language }) {
  return text === undefined ? null : (
    <section>
      <h3>{title}</h3>
      <Said language={language} text={text} />
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

/** At a question for the group: the reasons of what it is about, to be heard in what the group says. */
function ListenFor({ scenario, stop }: { scenario: Scenario; stop: Stop }) {
  const { t, language } = useWords();
  const about = taughtAt(stop).filter((taught) => saysWhy(scenario, taught, language));
  if (about.length === 0) return null;
  const nameKey = (taught: Taught) =>
    isQuestion(taught) ? (`questions:${taught}/label` as const) : (`ui:tasks/${taught}` as const);
  return (
    <section>
      <h3>{t('training:presenter/listenFor')}</h3>
      {about.map((taught) => (
        <Disclosure
          key={taught}
          summary={<Tagged text={t(nameKey(taught))} />}
          isOpen={about.length === 1}
          data={{ 'data-listen': taught }}
        >
          <Reasons scenario={scenario} taught={taught} />
        </Disclosure>
      ))}
    </section>
  );
}

/** What the presenter may say of a stop: the question for the group, why, the usual mistake, the story. */
function StopNotes({ scenario, stop }: { scenario: Scenario; stop: Stop }) {
  const written = useWords();
  const { t, language: shown } = written;
  const { language, words } = wordsOf(scenario, shown);
  const taught = stop.kind === 'report' ? stop.report.to : stop.kind === 'question' ? stop.question : undefined;
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
        <Part title={t('training:presenter/debrief')} text={words.debrief} language={language} />
      ) : null}
      {stop.kind === 'pause' ? (
        <>
          <Part title={t('training:presenter/pause')} text={words.pauses[stop.step.screen]} language={language} />
          <ListenFor scenario={scenario} stop={stop} />
        </>
      ) : null}
    </>
  );
}

/** What of the story is new here: the presenter reads it aloud. */
function ReadAloud({ scenario, store }: { scenario: Scenario; store: ShowStore }) {
  const { t, language: shown } = useWords();
  const { show, way } = useShow(store);
  const { language, words } = wordsOf(scenario, shown);
  const told = newStory(words, way, show).map(({ text }) => text);
  return told.length === 0 ? null : (
    <Part title={t('training:presenter/readAloud')} text={told.join(' ')} language={language} />
  );
}

/** The next stop: its name, its question, and how the story goes on there. */
function NextStop({ scenario, route, show }: { scenario: Scenario; route: Route; show: Show }) {
  const words = useWords();
  const { language, words: own } = wordsOf(scenario, words.language);
  const stop = route.stops[show.step] as Stop;
  return (
    <>
      {stop.kind === 'question' && !show.revealed ? <p>{plain(words.t(`questions:${stop.question}/title`))}</p> : null}
      {newStory(own, route, show).map(({ screen, text }) => (
        <Said key={screen} language={language} text={text} />
      ))}
    </>
  );
}

/** What comes with the next press, and the stop after this one. */
function Coming({ scenario, store }: { scenario: Scenario; store: ShowStore }) {
  const words = useWords();
  const { show, stop, way } = useShow(store);
  const done: Show = show.shows === 'together' ? show : { ...show, revealed: hasAnswer(stop), shows: 'screen' };
  const next = onward(way, done);
  const isLast = next.step === show.step;
  const isHere = onward(way, show).step === show.step;
  return (
    <section className="coming">
      <p>
        <strong>{words.t('training:presenter/next')}</strong>{' '}
        <span data-coming="">{comingWords(words, way, show)}</span>
      </p>
      {isHere && !isLast ? (
        <p>
          <strong>{words.t('training:presenter/then')}</strong>{' '}
          <span data-then="">{comingWords(words, way, done)}</span>
        </p>
      ) : null}
      {isLast ? null : <NextStop scenario={scenario} route={way} show={next} />}
    </section>
  );
}

/** What the big screen shows now, where it is open. */
function OnTheWall({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { show, stop, isPaired } = useShow(store);
  const ofStop = !hasAnswer(stop) ? 'whole' : show.revealed ? 'answer' : 'stop';
  const seen = show.shows === 'screen' ? ofStop : show.shows === 'together' ? 'whole' : show.shows;
  return <p role="status">{isPaired ? t(`training:presenter/now/${seen}`) : null}</p>;
}

/** The presenter's notes: what to read aloud, what the group says, what to say of the stop, and what comes next. */
export function Notes({ scenario, store }: { scenario: Scenario; store: ShowStore }) {
  const words = useWords();
  const { show, stop, way } = useShow(store);
  const together = toldTogether(way, show);
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{together.length > 0 ? words.t('training:presenter/together') : nameOf(words, stop)}</h2>
      <p className="desk__step">{words.t('training:presenter/step', { step: numberOf(onChart(way, show).screen) })}</p>
      <OnTheWall store={store} />
      <ReadAloud scenario={scenario} store={store} />
      <GroupTurn scenario={scenario} store={store} />
      {together.length > 0 ? (
        <AnswerLines scenario={scenario} stops={together} />
      ) : (
        <StopNotes scenario={scenario} stop={stop} />
      )}
      <Coming scenario={scenario} store={store} />
    </section>
  );
}
