import type { Body, TaskId } from '#protocol/tasks';
import { authorities, type AuthorityId, isAuthority } from '../../contacts/authorities';
import { councilReading } from '../../contacts/councils';
import { reportAt } from '../../updates/updates';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { FactsByName } from '../updates/facts';
import { OutLink } from '../frame/OutLink';
import { GroundedParagraphs } from '../updates/lines';
import { CouncilForm, CouncilHours, CouncilSite } from '../numbers/Council';
import { useArea, LocalNumbers } from '../numbers/Numbers';
import { whereFound } from '../numbers/in-words';
import { NationalNumbers, ToScreen } from '../frame/links';
import { AreaInPlace } from '../question/AreaField';
import { CouncilNumbers } from './CouncilNumbers';

/** Where the council gives its number, and how that address was found. */
function CouncilAddress({ area }: { area: AuthorityId }) {
  const words = useWords();
  return (
    <div>
      <CouncilSite />
      <p className="number-note">{whereFound(words, councilReading(area, words.language))}</p>
    </div>
  );
}

/**
 * The numbers of Social Services in the child's area; where it is not known or not in Wales, where to look for them. 101
 * and 999 stand on the page of the police alone, or who rings them here could mark Social Services as told.
 */
function OfSocialServices() {
  const { t } = useWords();
  const area = useArea();
  if (!isAuthority(area))
    return (
      <>
        {area ? null : <AreaInPlace />}
        {area ? null : <GroundedParagraphs of="tasks:social-services/who" />}
        {area === 'elsewhere-in-uk' ? (
          <GroundedParagraphs of="tasks:social-services/noNumber" />
        ) : (
          <ToScreen screen="local-numbers">{t('call:ownCouncil')}</ToScreen>
        )}
        <GroundedParagraphs of="tasks:social-services/reach" />
        <ToScreen screen="referrals/police">{t('tasks:police/title')}</ToScreen>
      </>
    );
  return (
    <>
      <CouncilNumbers hasCode instead={<CouncilAddress area={area} />} />
      <CouncilHours />
    </>
  );
}

/** The numbers of the Police and, of the area, which force that is; when to ring 999. */
function OfPolice() {
  const { t } = useWords();
  const area = useArea();
  const who = isAuthority(area)
    ? `${t(`areas:forces/${authorities[area]}`)}. `
    : area
      ? ''
      : `${t('tasks:police/who')} `;
  return (
    <>
      <LocalNumbers task="police" />
      <NationalNumbers />
      <p className="number-note">{`${who}${t('questions:immediate-danger/help')} ${t('tasks:police/reach')}`}</p>
    </>
  );
}

function ReportPage({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const address = reportAt[task];
  return address ? (
    <p>
      {t('call:address')}: <OutLink address={address} /> {madeUp ? null : t('call:opensApart')}
    </p>
  ) : null;
}

/** How to reach others: by a form, once Social Services or the Police want it; Prevent also by its numbers. */
function OfOthers({ task }: { task: Exclude<TaskId, Body> }) {
  return (
    <>
      {task === 'ceop' ? <GroundedParagraphs of="tasks:ceop/who" /> : null}
      <GroundedParagraphs of={`tasks:${task}/reach`} />
      {task === 'prevent-spoc' ? <CouncilForm form="preventForm" /> : null}
      <LocalNumbers task={task} />
      {task === 'prevent-spoc' ? <NationalNumbers /> : null}
    </>
  );
}

/** How to reach those whom a call is for: the line that is open now first. */
export function Reach({ task }: { task: TaskId }) {
  return (
    <section className="reach-them">
      {task === 'social-services' ? <OfSocialServices /> : task === 'police' ? <OfPolice /> : <OfOthers task={task} />}
      <FactsByName screen={`referrals/${task}`} />
      <ReportPage task={task} />
    </section>
  );
}
