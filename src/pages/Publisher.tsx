import publisher, { type Publisher } from 'virtual:publisher';
import { dayInWords } from '../words/dates';
import { useWords } from '../words/words';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { Telephone } from '../wizard/numbers/Telephone';
import { useSession } from '../session/session';

/** An address that the device can write to; out of a made-up case nothing leads. */
function Email({ address }: { address: string }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const words = t('pages:accessibility/publisher/email', { address });
  return madeUp ? (
    <span className="number address">{words}</span>
  ) : (
    <a className="number address" href={`mailto:${address}`}>
      {words}
    </a>
  );
}

function Contact({ telephone, email, answersInDays }: Publisher) {
  const { t } = useWords();
  return (
    <>
      <div className="numbers">
        {telephone === undefined ? null : (
          <Telephone look="number" number={telephone}>
            {t('pages:accessibility/publisher/telephone', { number: telephone })}
          </Telephone>
        )}
        {email === undefined ? null : <Email address={email} />}
      </div>
      <p>{t('pages:accessibility/publisher/answers', { count: answersInDays })}</p>
    </>
  );
}

/** Who answers for this copy: by name, where the organisation that publishes it gave its name. */
export function AnswersFor() {
  const { t, language } = useWords();
  return (
    <p>
      {publisher.name
        ? t('pages:accessibility/publisher/named', { name: publisher.name[language] })
        : t('pages:accessibility/publisher/unnamed')}
    </p>
  );
}

/** Whom to ask for another form: with a telephone number or an address and in how many days it answers, where there are any. */
export function Feedback() {
  const { lines, language } = useWords();
  if (!publisher.name) return <Paragraphs lines={lines('pages:accessibility/feedback/says')} />;
  return (
    <>
      <Paragraphs lines={lines('pages:accessibility/publisher/feedback', { name: publisher.name[language] })} />
      <Contact {...publisher} />
    </>
  );
}

/** The day on which the organisation last checked the statement. */
export function LastChecked() {
  const words = useWords();
  return publisher.name ? (
    <p>{words.t('pages:accessibility/publisher/checked', { date: dayInWords(words, publisher.checkedOn) })}</p>
  ) : null;
}
