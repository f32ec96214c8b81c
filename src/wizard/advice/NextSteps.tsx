import { FollowUps } from './FollowUps';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { GroundedItems, GroundedParagraphs } from '../updates/Grounded';
import { useSession } from '../../session/session';

const closed = ['record', 'process', 'offences'] as const;

/** What follows the referrals: what is to be done and, opened in place, one's own record, the process, offences. Writing, no answer and disagreement are newer than the protocol. */
export function NextSteps() {
  const { t } = useWords();
  const { goOn } = useSession();
  return (
    <Page title={t('pages:next-steps/title')} onContinue={() => goOn([])}>
      <FollowUps />
      <section className="block">
        <h2>{t('ui:next/complex')}</h2>
        <GroundedParagraphs of="pages:next-steps/complex" isAtRest />
      </section>
      {closed.map((part) => (
        <Disclosure key={part} summary={t(`ui:next/${part}`)}>
          <ul className="bullets">
            <GroundedItems of={`pages:next-steps/${part}`} />
          </ul>
        </Disclosure>
      ))}
    </Page>
  );
}
