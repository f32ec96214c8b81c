import { Disclosure } from '../../ui/controls';
import { Tagged, Paragraphs, plain } from '../../words/words';
import { taughtKey } from '../model/scenario';
import { hasAnswer, onward } from './show';
import { answersAt, nameOf, taughtAt, answerTaught, comingWords, newStory, useShow } from './Showing';
import { AllFollow } from '../parts/Choice';
import { Section } from '../parts/Page';
import { OneLanguage } from '../parts/Scenario';
import { explains } from '../../wizard/question/option-words';
import { GroupTurn } from './Group';
import type { Show } from './shared';
import { AnswerLines, Reasons, saysWhy } from './Reasons';

function ModelAnswer() {
  const { words, stop } = useShow();
  const answers = answersAt(words, stop);
  if (!hasAnswer(stop)) return null;
  const none = stop.kind === 'choice' ? <AllFollow /> : <p>{words.t('training:presenter/noAnswer')}</p>;
  return (
    <Section level="h3" title={words.t('training:presenter/theAnswer')}>
      {answers.length === 0 ? none : null}
      {answers.map((answer) => (
        <p key={answer}>
          <Tagged as="strong" text={answer} />
        </p>
      ))}
    </Section>
  );
}

/** At a question for the group: the reasons to listen for in what the group says. */
function ListenFor() {
  const { t, said, stop } = useShow();
  const about = taughtAt(stop).filter((taught) => saysWhy(said, taught));
  if (about.length === 0) return null;
  return (
    <Section level="h3" title={t('training:presenter/listenFor')}>
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
    </Section>
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
      {text ? (
        <Section level="h3" title={nameOf(words, stop)}>
          <Tagged as="p" lang={saidIn} text={text} />
        </Section>
      ) : null}
      {stop.kind === 'pause' ? <ListenFor /> : null}
    </>
  );
}

function ReadAloud() {
  const { t, saidIn, story } = useShow();
  return story.length === 0 ? null : (
    <Section level="h3" title={t('training:presenter/readAloud')}>
      <Tagged as="p" lang={saidIn} text={story.map(({ text }) => text).join(' ')} />
    </Section>
  );
}

function Coming() {
  const { t, words, said, saidIn, show, stop, way } = useShow();
  const done: Show = show.shows === 'together' ? show : { ...show, revealed: hasAnswer(stop), shows: 'screen' };
  const next = onward(way, done);
  const after = way.stops[next.step];
  const isLast = next.step === show.step;
  return (
    <section className="coming">
      <p>
        <strong>{t('training:presenter/next')}</strong> <span data-coming="">{comingWords(words, way, show)}</span>
      </p>
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
  const { words, show, stop, together, number } = useShow();
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{together.length > 0 ? words.t('training:presenter/together') : nameOf(words, stop)}</h2>
      <p className="desk__step">{words.t('training:presenter/step', { step: number })}</p>
      <OnTheWall />
      {show.revealed || show.round ? null : <ReadAloud />}
      <GroupTurn />
      {together.length > 0 ? <AnswerLines stops={together} /> : <StopNotes />}
      <Coming />
    </section>
  );
}
