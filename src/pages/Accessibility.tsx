import { useWords } from '../words/words';
import { Page } from '../wizard/frame/Page';
import { Bullets, Paragraphs } from '../wizard/frame/Paragraphs';
import { OutLink } from '../wizard/newer/OutLink';
import { AnswersFor, Feedback, LastChecked } from './Publisher';

/** The parts of the model statement that are told in paragraphs, in its order. */
const told = ['feedback', 'report', 'enforce', 'technical', 'status', 'content', 'better'] as const;
/** Where a complaint goes that the publisher has not settled. */
const advisers = 'https://www.equalityadvisoryservice.com/';

/** A part in which one list stands against another: what there is, and what there is not yet. */
function TwoLists({ part }: { part: 'use' | 'prepared' }) {
  const { t, lines } = useWords();
  return (
    <section className="block">
      <h2>{t(`pages:accessibility/${part}/title`)}</h2>
      <Paragraphs lines={lines(`pages:accessibility/${part}/says`)} />
      <Bullets lines={lines(`pages:accessibility/${part}/list`)} />
      <Paragraphs lines={lines(`pages:accessibility/${part}/note`)} />
      <Bullets lines={lines(`pages:accessibility/${part}/open`)} />
      {part === 'prepared' && <LastChecked />}
    </section>
  );
}

/** The accessibility statement, in the parts of the model that the Accessibility Regulations 2018 (regulation 7) hold a public body to. */
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
