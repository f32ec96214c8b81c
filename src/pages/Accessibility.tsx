import organisation from 'virtual:organisation';
import { useSession } from '../session/session';
import { Page } from '../wizard/frame/Page';
import { Bullets, Paragraphs, useWords, dateInWords } from '../words/words';
import { Telephone } from '../wizard/frame/links';
import { OutLink } from '../wizard/frame/OutLink';

/** An email link; plain text in a made-up case. */
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

/** Who is responsible for this copy: the organisation that publishes it, if it gave its name. */
function AnswersFor() {
  const { t, language } = useWords();
  const name = organisation.name?.[language];
  return (
    <p>{name ? t('pages:accessibility/publisher/named', { name }) : t('pages:accessibility/publisher/unnamed')}</p>
  );
}

/** Whom to ask for another format, with a telephone number or an address and the days to answer, if known. */
function Feedback() {
  const { t, lines, language } = useWords();
  if (!organisation.name) return <Paragraphs lines={lines('pages:accessibility/feedback/says')} />;
  const { name, telephone, email, answersInDays } = organisation;
  return (
    <>
      <Paragraphs lines={lines('pages:accessibility/publisher/feedback', { name: name[language] })} />
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

const told = ['feedback', 'report', 'enforce', 'technical', 'status', 'content', 'better'] as const;
/** Where to complain if the publisher has not settled a complaint. */
const advisers = 'https://www.equalityadvisoryservice.com/';

/** A part with two contrasting lists: what is available, and what is not yet. */
function TwoLists({ part }: { part: 'use' | 'prepared' }) {
  const words = useWords();
  const { t, lines } = words;
  return (
    <section className="block">
      <h2>{t(`pages:accessibility/${part}/title`)}</h2>
      <Paragraphs lines={lines(`pages:accessibility/${part}/says`)} />
      <Bullets lines={lines(`pages:accessibility/${part}/list`)} />
      <Paragraphs lines={lines(`pages:accessibility/${part}/note`)} />
      <Bullets lines={lines(`pages:accessibility/${part}/open`)} />
      {part === 'prepared' && organisation.name ? (
        <p>{t('pages:accessibility/publisher/checked', { date: dateInWords(words, organisation.checkedOn) })}</p>
      ) : null}
    </section>
  );
}

/** The accessibility statement, by the model for public bodies (Accessibility Regulations 2018, regulation 7). */
export function Accessibility() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:accessibility/title')}>
      <div className="lead">
        <Paragraphs lines={lines('pages:accessibility/lead')} />
        <AnswersFor />
      </div>
      <TwoLists part="use" />
      {told.map((part) => (
        <section className="block" key={part}>
          <h2>{t(`pages:accessibility/${part}/title`)}</h2>
          {part === 'feedback' ? <Feedback /> : <Paragraphs lines={lines(`pages:accessibility/${part}/says`)} />}
          {part === 'enforce' && (
            <p>
              <OutLink address={advisers} /> {t('call:opensApart')}
            </p>
          )}
        </section>
      ))}
      <TwoLists part="prepared" />
    </Page>
  );
}
