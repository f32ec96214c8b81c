import { FollowUps } from './FollowUps';
import { useWords } from '../../words/words';
import { Page } from '../frame/Page';
import { Bullets } from '../frame/Paragraphs';
import { useSession } from '../../session/session';

const parts = ['process', 'complex', 'offences', 'record'] as const;

/** What follows the referrals: the process, others, offences, one's own record. Writing, no answer and disagreement are newer than the protocol. */
export function NextSteps() {
  const { t, lines } = useWords();
  const { goOn } = useSession();
  return (
    <Page title={t('pages:next-steps/title')} onContinue={() => goOn([])}>
      <FollowUps />
      {parts.map((part) => (
        <section className="block" key={part}>
          <h2>{t(`ui:next/${part}`)}</h2>
          <Bullets lines={lines(`pages:next-steps/${part}`)} />
        </section>
      ))}
    </Page>
  );
}
