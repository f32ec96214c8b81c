import type { ClauseId } from '#protocol/clauses';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/controls';
import { ClauseText } from '../../wizard/updates/facts';
import { Tagged, Paragraphs, plain } from '../../words/words';
import { clauseNumbers, taughtKey, type ScenarioWords, type Taught } from '../model/scenario';
import { slipsOf } from './follows';
import { hasAnswer, type Stop, onward } from './show';
import { answersAt, nameOf, taughtAt, answerTaught, comingWords, newStory, useShow } from './Showing';
import { OneLanguage } from '../parts/Page';
import { numberOf } from '../../chart/graph';
import { explains } from '../../wizard/question/option-words';
import { GroupTurn } from './Group';
import { linkTo } from './show-store';
import type { Show } from './shared';

/** The clause numbers on one line, for a room. It opens to show the text of each. */
function ClauseList({ clauses }: { clauses: readonly ClauseId[] }) {
  const { t } = useShow();
  if (clauses.length === 0) return <p>{t('ui:goodPractice')}</p>;
  return (
    <Disclosure summary={t('ui:clauses/protocol', { ref: clauseNumbers(clauses) })}>
      {clauses.map((id) => (
        <section key={id} data-clause={id}>
          <h3>{t(`ui:clauseRefs/${id}`)}</h3>
          <ClauseText id={id} />
        </section>
      ))}
    </Disclosure>
  );
}

/** Whether a scenario gives a reason or the usual mistake for a question or a call. */
export const saysWhy = ({ why, mistake }: ScenarioWords, taught: Taught): boolean =>
  (why[taught] ?? mistake[taught]) !== undefined;

/** The reason for the model answer, the usual mistake, and the clauses. Renders nothing if there is no reason. */
export function Reasons({ taught }: { taught: Taught }) {
  const { t, scenario, said, saidIn } = useShow();
  return (
    <div className="reasons">
      <OneLanguage />
      {(['why', 'mistake'] as const).map((part) =>
        said[part][taught] ? (
          <section key={part}>
            <h2>{t(`training:presenter/${part}`)}</h2>
            <Tagged as="p" lang={saidIn} text={said[part][taught]} />
          </section>
        ) : null,
      )}
      {scenario.clauses[taught] ? <ClauseList clauses={scenario.clauses[taught]} /> : null}
    </div>
  );
}

/**
 * A line that opens to show the model's reason, if there is one, with its clauses, and what could happen next
 * otherwise.
 */
function Line({ stop, children }: { stop: Stop; children: ReactNode }) {
  const { t, scenario, said, saidIn } = useShow();
  const taught = taughtAt(stop);
  const [why] = taught.flatMap((one) => said.why[one] ?? []);
  if (!why) return children;
  const ref = clauseNumbers(taught.flatMap((one) => scenario.clauses[one] ?? []));
  return (
    <Disclosure summary={children}>
      <Tagged as="p" lang={saidIn} text={why} />
      <p>{ref ? t('ui:clauses/protocol', { ref }) : t('ui:goodPractice')}</p>
      {slipsOf(scenario, stop).map((slip) => (
        <p key={slip} data-next={slip}>
          <strong>{t('training:practice/moment/next')}:</strong> {t(`training:practice/next/${slip}`)}
        </p>
      ))}
    </Disclosure>
  );
}

/** What the model answers or marks at stops told together, a line each. A page that only tells has just its name. */
export function AnswerLines({ stops }: { stops: readonly Stop[] }) {
  const { words } = useShow();
  return (
    <ul className="together plain-list">
      {stops.map((stop, at) => (
        <li key={at} data-told={nameOf(words, stop)}>
          <Line stop={stop}>
            <span className="together__line">
              <span>{nameOf(words, stop)}</span>
              {hasAnswer(stop) || stop.kind === 'implied' ? (
                <Tagged
                  as="strong"
                  text={answersAt(words, stop).join('; ') || words.t('training:presenter/noAnswer')}
                />
              ) : null}
            </span>
          </Line>
        </li>
      ))}
    </ul>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

function ModelAnswer() {
  const { words, stop } = useShow();
  const answers = answersAt(words, stop);
  if (!hasAnswer(stop)) return null;
  return (
    <Part title={words.t('training:presenter/theAnswer')}>
      {answers.length === 0 ? <p>{words.t('training:presenter/noAnswer')}</p> : null}
      {answers.map((answer) => (
        <p key={answer}>
          <Tagged as="strong" text={answer} />
        </p>
      ))}
    </Part>
  );
}

/** Link that opens the whole page, as on a tablet, because the big screen shows it shortened. */
function WholePage() {
  const { t, scenario, stop } = useShow();
  return (
    <p>
      <a className="go" href={linkTo(scenario.id, stop.step.screen)} target="_blank" rel="noopener">
        {t('training:presenter/wholePage')}
      </a>
    </p>
  );
}

/** At a question for the group: the reasons to listen for in what the group says. */
function ListenFor() {
  const { t, said, stop } = useShow();
  const about = taughtAt(stop).filter((taught) => saysWhy(said, taught));
  if (about.length === 0) return null;
  return (
    <Part title={t('training:presenter/listenFor')}>
      {about.map((taught) => (
        <Disclosure
          key={taught}
          summary={<Tagged text={t(taughtKey(taught))} />}
          isOpen={about.length === 1}
          data={{ 'data-listen': taught }}
        >
          <Reasons taught={taught} />
        </Disclosure>
      ))}
    </Part>
  );
}

/** What the presenter may say at a stop: the question for the group, the reason, the usual mistake, the story. */
function StopNotes() {
  const { words, said, saidIn, stop } = useShow();
  const taught = answerTaught(stop);
  const text = stop.kind === 'debrief' ? said.debrief : stop.kind === 'pause' && said.pauses[stop.step.screen];
  return (
    <>
      {taught ? null : <OneLanguage />}
      <ModelAnswer />
      {taught ? <Reasons taught={taught} /> : null}
      {stop.kind === 'question' ? (
        <Paragraphs
          lines={(['help', 'more'] as const).flatMap((part) =>
            explains(words, stop.question, part).map(([, line]) => line),
          )}
        />
      ) : null}
      {stop.kind === 'told' ? <WholePage /> : null}
      {text ? (
        <Part title={nameOf(words, stop)}>
          <Tagged as="p" lang={saidIn} text={text} />
        </Part>
      ) : null}
      {stop.kind === 'pause' ? <ListenFor /> : null}
    </>
  );
}

/** The new part of the story, for the presenter to read aloud. */
function ReadAloud() {
  const { t, saidIn, story } = useShow();
  return story.length === 0 ? null : (
    <Part title={t('training:presenter/readAloud')}>
      <Tagged as="p" lang={saidIn} text={story.map(({ text }) => text).join(' ')} />
    </Part>
  );
}

/** What the next press shows, and the stop after this one. */
function Coming() {
  const { words, said, saidIn, show, stop, way } = useShow();
  const { t } = words;
  const done: Show = show.shows === 'together' ? show : { ...show, revealed: hasAnswer(stop), shows: 'screen' };
  const next = onward(way, done);
  const after = way.stops[next.step];
  const isLast = next.step === show.step;
  const isHere = onward(way, show).step === show.step;
  return (
    <section className="coming">
      <p>
        <strong>{t('training:presenter/next')}</strong> <span data-coming="">{comingWords(words, way, show)}</span>
      </p>
      {isHere && !isLast ? (
        <p>
          <strong>{t('training:presenter/then')}</strong> <span data-then="">{comingWords(words, way, done)}</span>
        </p>
      ) : null}
      {!isLast && after?.kind === 'question' && !next.revealed ? (
        <p>{plain(t(`questions:${after.question}/title`))}</p>
      ) : null}
      {(isLast ? [] : newStory(said, way, next)).map(({ screen, text }) => (
        <Tagged as="p" key={screen} lang={saidIn} text={text} />
      ))}
    </section>
  );
}

function OnTheWall() {
  const { t, show, stop, isPaired } = useShow();
  const ofStop = !hasAnswer(stop) ? 'whole' : show.revealed ? 'answer' : 'stop';
  const seen = show.shows === 'screen' ? ofStop : show.shows === 'together' ? 'whole' : show.shows;
  return <p role="status">{isPaired ? t(`training:presenter/now/${seen}`) : null}</p>;
}

/** The presenter's notes: what to read aloud, what the group says, what to say at the stop, and what comes next. */
export function Notes() {
  const { words, stop, together, onChart } = useShow();
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{together.length > 0 ? words.t('training:presenter/together') : nameOf(words, stop)}</h2>
      <p className="desk__step">{words.t('training:presenter/step', { step: numberOf(onChart.screen) })}</p>
      <OnTheWall />
      <ReadAloud />
      <GroupTurn />
      {together.length > 0 ? <AnswerLines stops={together} /> : <StopNotes />}
      <Coming />
    </section>
  );
}
