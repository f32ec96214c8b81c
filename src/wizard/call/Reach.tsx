import type { TaskId } from '#protocol/tasks';
import { counted } from '../../case/answers';
import { authorities, isAuthority } from '../../contacts/authorities';
import { councilsReadOn } from '../../contacts/councils';
import { reportAt } from '../../newer/sites';
import { useSession } from '../../session/session';
import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { NewerByName } from '../newer/NewerBox';
import { OutLink } from '../newer/OutLink';
import { StandingParagraphs } from '../newer/Stands';
import { CouncilSite } from '../numbers/CouncilSite';
import { useNumbersOf } from '../numbers/local-numbers';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';
import { CouncilForm, CouncilHours } from '../numbers/OwnContacts';
import { saysWho } from './shown-keys';

/** The Police are rung on 101 or 999; so is their contact for Prevent and Channel. */
const byNationalNumber: readonly TaskId[] = ['police', 'prevent-spoc'];

/** Who they are; Social Services and the Police by their area, where it is known. */
function Who({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  if (isAuthority(area) && task === 'police') return <p>{t(`areas:forces/${authorities[area]}`)}</p>;
  if (isAuthority(area) && task === 'social-services')
    return <p>{t('call:childrensServices', { area: t(`areas:authorities/${area}`) })}</p>;
  return saysWho(task) ? <StandingParagraphs of={`tasks:${task}/who`} isAtRest /> : null;
}

/** Where no number of Social Services is known: where the council gives it, and on which day that was read. */
function NoNumber() {
  const words = useWords();
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  if (useNumbersOf()(area, 'social-services').length > 0) return null;
  if (!isAuthority(area)) return <StandingParagraphs of="tasks:social-services/noNumber" isAtRest />;
  return (
    <>
      <CouncilSite />
      <p className="number-note">{words.t('call:councilRead', { date: dayInWords(words, councilsReadOn) })}</p>
    </>
  );
}

/** The page of a service on which it takes reports. */
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

/** What else to know of reaching them. */
function HowTo({ task }: { task: TaskId }) {
  return <StandingParagraphs of={`tasks:${task}/reach`} isAtRest />;
}

/**
 * Who a task's people are and how to reach them: the numbers first or, where none is known, the council's own site; then what else to know.
 * Prevent is reached by a form, and rung only where that cannot be.
 */
export function Reach({ task }: { task: TaskId }) {
  const isByForm = task === 'prevent-spoc';
  return (
    <section className="reach-them">
      <Who task={task} />
      {isByForm ? <HowTo task={task} /> : null}
      {isByForm ? <CouncilForm form="preventForm" /> : null}
      <LocalNumbers task={task} />
      {task === 'social-services' ? <CouncilHours /> : null}
      {task === 'social-services' ? <NoNumber /> : null}
      {byNationalNumber.includes(task) ? <NationalNumbers /> : null}
      {isByForm ? null : <HowTo task={task} />}
      <NewerByName screen={`referrals/${task}`} />
      <ReportPage task={task} />
    </section>
  );
}
