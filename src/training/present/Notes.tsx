import { Disclosure } from '../../ui/controls';
import { Tagged } from '../../words/words';
import { taughtKey } from '../model/scenario';
import { hasAnswer, onward } from './show';
import { answersAt, nameOf, taughtAt, answerTaught, comingWords, newStory, useShow } from './Showing';
import { AllFollow } from '../parts/Choice';
import { Section } from '../parts/Page';
import { OneLanguage } from '../parts/Scenario';
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

/** What the next press shows, with what is told of the story then. */
export function Coming() {
  const { t, words, said, saidIn, show, way } = useShow();
  const next = onward(way, show);
  return (
    <section className="coming">
      <p>
        <strong>{t('training:presenter/next')}</strong> <span data-coming="">{comingWords(words, way, show)}</span>
      </p>
      {(next.step === show.step ? [] : newStory(said, way, next)).map(({ screen, text }) => (
        <Tagged as="p" key={screen} lang={saidIn} text={text} />
      ))}
    </section>
  );
}

/** The presenter's notes: what to read aloud, and what to say at the stop. */
export function Notes() {
  const { words, show, stop, together, place } = useShow();
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{together.length > 0 ? words.t('training:presenter/together') : nameOf(words, stop)}</h2>
      <p className="desk__step">{place}</p>
      {show.revealed || show.round ? null : <ReadAloud />}
      {together.length > 0 ? <AnswerLines stops={together} /> : <StopNotes />}
    </section>
  );
}
