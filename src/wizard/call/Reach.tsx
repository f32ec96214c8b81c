import type { TaskId } from '#protocol/tasks';
import { isBody } from '../../case/marks';
import { authorities, type AuthorityId, isAuthority } from '../../contacts/authorities';
import { councilReading } from '../../contacts/councils';
import { reportAt } from '../../updates/sites';
import { useCase, useSession } from '../../session/session';
import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { dueOnReading } from '../updates/age';
import { UpdatesByName } from '../updates/UpdatesBox';
import { OutLink } from '../frame/OutLink';
import { GroundedParagraphs } from '../updates/Grounded';
import { CouncilForm, CouncilHours, CouncilSite } from '../numbers/Council';
import { useArea, LocalNumbers } from '../numbers/Numbers';
import { metInWords } from '../numbers/in-words';
import { NationalNumbers } from '../frame/links';
import { CouncilNumbers } from './CouncilNumbers';
import { recipientKey } from './shown-keys';

/** Tasks reached by 101 or 999: the Police, and their contact for Prevent and Channel. */
const byNationalNumber: readonly TaskId[] = ['police', 'prevent-spoc'];

/** Whom to tell; Social Services and the Police by their area, if it is known. */
function Who({ task }: { task: TaskId }) {
  const { t } = useWords();
  const area = useArea();
  const key = recipientKey(
    useCase((view) => view.context),
    task,
  );
  if (key) return <GroundedParagraphs of={key} isAtRest />;
  if (!isAuthority(area) || !isBody(task)) return null;
  return task === 'police' ? (
    <p>{t(`areas:forces/${authorities[area]}`)}</p>
  ) : (
    <p>{t('call:childrensServices', { area: t(`areas:authorities/${area}`) })}</p>
  );
}

/** Where the council gives its number, how that address was found, and whether it is due to be checked again. */
function CouncilAddress({ area }: { area: AuthorityId }) {
  const words = useWords();
  const { today } = useSession();
  const reading = councilReading(area, words.language);
  const due = dueOnReading(reading);
  return (
    <div>
      <CouncilSite />
      <p className="number-note">
        {metInWords(words, reading)}{' '}
        {today() >= due ? (
          <strong data-due="">{words.t('updates:about/isDue', { date: dayInWords(words, due) })}</strong>
        ) : null}
      </p>
    </div>
  );
}

/** The numbers of Social Services in the child's area; where it is not known or not in Wales, where to look for them. */
function OfSocialServices() {
  const area = useArea();
  if (!isAuthority(area)) return <GroundedParagraphs of="tasks:social-services/noNumber" isAtRest />;
  return (
    <>
      <CouncilNumbers instead={<CouncilAddress area={area} />} />
      <CouncilHours />
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

/**
 * Whom to tell and how to reach them: the numbers first or, if none is known, the council's own site; then what else to
 * know. Prevent is reached by a form, and rung only if that is not possible.
 */
export function Reach({ task }: { task: TaskId }) {
  const isByForm = task === 'prevent-spoc';
  const howTo = <GroundedParagraphs of={`tasks:${task}/reach`} isAtRest />;
  return (
    <section className="reach-them">
      <Who task={task} />
      {isByForm ? howTo : null}
      {isByForm ? <CouncilForm form="preventForm" /> : null}
      {task === 'social-services' ? <OfSocialServices /> : <LocalNumbers task={task} />}
      {byNationalNumber.includes(task) ? <NationalNumbers /> : null}
      {isByForm ? null : howTo}
      <UpdatesByName screen={`referrals/${task}`} />
      <ReportPage task={task} />
    </section>
  );
}
